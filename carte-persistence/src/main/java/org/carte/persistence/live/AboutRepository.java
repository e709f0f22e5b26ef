package org.carte.persistence.live;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** What was written about somebody by others, and what they made of it. */
@Repository
public interface AboutRepository {

    /**
     * Everything others have written in a session about the owner of an account who has a place in it; whether it may
     * be read already is for the service to say. By exercise and author.
     */
    @Query(
            """
            select r, v.exercise.id, v, a, w.firstName, w.lastName from Answer a join ExerciseRun r on r.id = a.runId
            join r.exerciseVersion v join Person w on w.id = a.authorId join Person p on p.id = a.aboutId
            join Enrolment e on e.sessionId = r.sessionId and e.person.id = p.id and e.status = CONFIRMED
            where r.sessionId = :sessionId and p.subject = :subject and a.authorId <> a.aboutId
            order by r.position, w.firstName, w.lastName, w.id""")
    List<HandedAnswer> about(UUID sessionId, String subject);

    /** What that person has decided about it. */
    @Query(
            """
            select s from SentenceReview s join Answer a on a.id = s.answerId join ExerciseRun r on r.id = a.runId
            join Person p on p.id = a.aboutId where r.sessionId = :sessionId and p.subject = :subject
            order by s.id""")
    List<SentenceReview> reviews(UUID sessionId, String subject);

    /** A first decision; does nothing when there is one. */
    @SQL(
            """
            insert into sentence_review (id, version, answer_id, sentence, wording)
            values (:id, 1, :answerId, :sentence, :wording) on conflict (answer_id, sentence) do nothing""")
    int decide(UUID id, UUID answerId, UUID sentence, String wording);

    /** Another decision; does nothing when it was changed since. */
    @HQL(
            """
            update SentenceReview s set s.wording = :wording, s.version = s.version + 1
            where s.answerId = :answerId and s.sentence = :sentence and s.version = :seen""")
    int decideAgain(UUID answerId, UUID sentence, String wording, int seen);
}
