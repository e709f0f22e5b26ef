package org.carte.persistence.feedback;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.catalogue.Objective;

/** What is asked, version by version. */
@Repository
public interface QuestionnaireRepository {

    @Insert
    void insert(QuestionnaireVersion version);

    @Update
    void update(QuestionnaireVersion version);

    @Query("from QuestionnaireVersion q where q.kind = :kind and q.inForce = true")
    QuestionnaireVersion inForce(WaveKind kind);

    /** One of each instrument. */
    @Query("from QuestionnaireVersion q where q.inForce = true")
    List<QuestionnaireVersion> allInForce();

    /** All versions of an instrument, the latest first. */
    @Query("from QuestionnaireVersion q where q.kind = :kind order by q.number desc")
    List<QuestionnaireVersion> ofKind(WaveKind kind);

    @Query("from QuestionnaireVersion q where q.id = :id")
    Optional<QuestionnaireVersion> byId(UUID id);

    /** How many waves use it. */
    @Query("select count(*) from FeedbackWave w where w.questionnaireVersionId = :version")
    long countWaves(UUID version);

    /** What a session wants to have taught, in its order. */
    @Query(
            """
            select o from Objective o join TrainingSession s on s.programmeVersion.id = o.programmeVersionId
            where s.id = :sessionId order by o.position, o.id""")
    List<Objective> objectives(UUID sessionId);
}
