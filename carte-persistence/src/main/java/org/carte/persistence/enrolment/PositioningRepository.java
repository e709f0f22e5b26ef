package org.carte.persistence.enrolment;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Positioning questions and what people answered. */
@Repository
public interface PositioningRepository {

    @Insert
    void insert(PositioningQuestion question);

    @Update
    void update(PositioningQuestion question);

    @Delete
    void delete(PositioningQuestion question);

    @Insert
    void insertAnswer(PositioningAnswer answer);

    @Query("from PositioningQuestion q where q.id = :id")
    Optional<PositioningQuestion> byId(UUID id);

    /** What is asked before that session: the questions of its programme, then its own, in the order they were added. */
    @Query(
            """
            from PositioningQuestion q where q.sessionId = :sessionId or q.programmeId =
                (select s.programmeVersion.programme.id from TrainingSession s where s.id = :sessionId)
            order by case when q.sessionId is null then 0 else 1 end, q.id""")
    List<PositioningQuestion> ofSession(UUID sessionId);

    /** How many have answered it, in whichever session. */
    @Query("select count(*) from PositioningAnswer a where a.questionId = :question")
    long countAnswers(UUID question);

    @Query("from PositioningAnswer a where a.enrolmentId = :enrolment order by a.id")
    List<PositioningAnswer> answers(UUID enrolment);

    @HQL("delete from PositioningAnswer a where a.enrolmentId = :enrolment")
    int forget(UUID enrolment);

    /** What those who have a place, or may get one, answered; by name. */
    @Query(
            """
            select a.questionId, e.id, p.firstName, p.lastName, a.reply
            from PositioningAnswer a join Enrolment e on e.id = a.enrolmentId join e.person p
            where e.sessionId = :sessionId and e.status <> CANCELLED order by p.firstName, p.lastName, a.id""")
    List<PositioningReply> replies(UUID sessionId);
}
