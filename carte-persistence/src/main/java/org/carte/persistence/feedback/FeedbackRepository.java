package org.carte.persistence.feedback;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.SQL;

/** Writes answers down so that nothing leads from a person to what they answered. */
@Repository
public interface FeedbackRepository {

    /** For what no annotation says. */
    StatelessSession work();

    /**
     * Opens a round with the questionnaire in force, without an end, or does nothing when it is there.
     *
     * @param kind name of a {@link WaveKind}
     */
    @SQL(
            """
            insert into feedback_wave (id, version, session_id, kind, opens_at, questionnaire_version_id)
            select :id, 0, :sessionId, q.kind, :opensAt, q.id from questionnaire_version q
            where q.kind = :kind and q.in_force on conflict (session_id, kind) do nothing""")
    int open(UUID id, UUID sessionId, String kind, Instant opensAt);

    @Query("from FeedbackWave w where w.id = :wave")
    Optional<FeedbackWave> byId(UUID wave);

    /** A session with that round, which may not be there yet. */
    @Query(
            """
            select s.id, v.title, v.programme.id, s.startsAt, s.status, w, q.version
            from TrainingSession s join s.programmeVersion v
            left join FeedbackWave w on w.sessionId = s.id and w.kind = :kind
            left join QuestionnaireVersion q on q.id = w.questionnaireVersionId
            where s.id = :sessionId""")
    Optional<RoundAsked> round(UUID sessionId, WaveKind kind);

    @Query("from FeedbackWave w where w.sessionId = :sessionId and w.kind = :kind")
    Optional<FeedbackWave> wave(UUID sessionId, WaveKind kind);

    /** Lets one answer of a round be written at a time, until the end of the transaction. */
    default FeedbackWave lock(UUID waveId) {
        return work().get(FeedbackWave.class, waveId, LockMode.PESSIMISTIC_WRITE);
    }

    @Query("select count(*) from Participation p where p.waveId = :wave and p.personId = :person")
    long countParticipation(UUID wave, UUID person);

    /** How often somebody has answered, in writing or on a paper that is not typed in yet. */
    @Query(
            """
            select (select count(*) from Participation p where p.waveId = w.id and p.personId = :person)
                + (select count(*) from PaperHanded h where h.waveId = w.id and h.personId = :person)
            from FeedbackWave w where w.id = :wave""")
    long countAnswers(UUID wave, UUID person);

    /**
     * Counts one answer, with the round locked until the transaction ends: one at a time.
     *
     * @param person who has answered; null for who pays, whom nothing names
     * @param ratings values by the key of the question
     * @param texts words by the key of the question
     * @return false when they had answered, on paper too: then nothing is counted
     */
    default boolean count(UUID wave, UUID person, Map<String, Integer> ratings, Map<String, String> texts) {
        return work().createNativeQuery(
                        "select count_answer(:wave, :person, :ratingQuestions, :ratings, :textQuestions, :texts)",
                        Boolean.class)
                .setParameter("wave", wave)
                .setParameter("person", person, UUID.class)
                .setParameter("ratingQuestions", ratings.keySet().toArray(String[]::new))
                .setParameter("ratings", ratings.values().toArray(Integer[]::new))
                .setParameter("textQuestions", texts.keySet().toArray(String[]::new))
                .setParameter("texts", texts.values().toArray(String[]::new))
                .getSingleResult();
    }

    /** Lets the texts of a round be read, all at once, in rows that lie in the order of their keys as ever. */
    default void releaseTexts(UUID wave) {
        work().createNativeMutationQuery(
                        """
                        with taken as (delete from free_text where wave_id = :wave returning *)
                        insert into free_text (id, wave_id, question, wording, version, released, review, asked,
                            decided_by, public_from, original, stems)
                        select id, wave_id, question, wording, version, true, review, asked, decided_by, public_from,
                            original, stems
                        from taken order by id""")
                .setParameter("wave", wave)
                .executeUpdate();
    }
}
