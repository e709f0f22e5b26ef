package org.carte.persistence.live;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.exercise.Sharing;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** What was written. */
@Repository
public interface AnswerRepository {

    /** For the one statement that the annotations cannot say: an insert that gives something back. */
    StatelessSession work();

    /** What lies before the owner of an account, if they have a place in the session. */
    @Query(
            """
            select p.id, r, v, a from ExerciseRun r join r.exerciseVersion v
            join Enrolment e on e.sessionId = r.sessionId and e.status = CONFIRMED join e.person p
            left join Answer a on a.runId = r.id and a.authorId = p.id and a.aboutId = p.id
            where r.id = :runId and r.sessionId = :sessionId and p.subject = :subject""")
    Optional<Desk> desk(UUID sessionId, UUID runId, String subject);

    /** The same for every exercise of the day that somebody has written something in. */
    @Query(
            """
            select a.authorId, r, v, a from Answer a join ExerciseRun r on r.id = a.runId
            join r.exerciseVersion v join Person p on p.id = a.authorId
            where r.sessionId = :sessionId and a.aboutId = a.authorId and p.subject = :subject
            order by r.position""")
    List<Desk> written(UUID sessionId, String subject);

    /** Everything written in a run, with names; who may read it is for the service to say. */
    @Query(
            """
            select p.firstName, p.lastName, p.trade, a.sharing, a.payload
            from Answer a join Person p on p.id = a.authorId
            where a.runId = :runId and a.sharing in :sharings order by p.firstName, p.lastName, p.id""")
    List<WrittenAnswer> shared(UUID runId, List<Sharing> sharings);

    /** Tells fewer people; does nothing when the answer was changed since. */
    @HQL(
            """
            update Answer a set a.sharing = :sharing, a.version = a.version + 1
            where a.id = :id and a.version = :seen""")
    int narrow(UUID id, int seen, Sharing sharing);

    /**
     * Writes an answer in one statement: the first time, or over what is there, as long as the run is open.
     *
     * @param seen the version that is written over, 0 for none, less than 0 for any
     * @return the new version; nothing when the run is not open or the version was another
     */
    default Optional<Integer> write(Answer answer, String payload, int seen, Instant now) {
        var version = work().createNativeQuery(
                        """
                        insert into answer as a
                            (id, version, run_id, author_id, about_id, payload, sharing, done, updated_at)
                        select :id, 1, r.id, :author, :about, cast(:payload as jsonb), :sharing, :done, :now
                        from exercise_run r where r.id = :run and r.state = 'OPEN'
                        on conflict (run_id, author_id, about_id) do update
                        set payload = excluded.payload, sharing = excluded.sharing, done = excluded.done,
                            updated_at = excluded.updated_at, version = a.version + 1
                        where :seen < 0 or a.version = :seen
                        returning version""",
                        Integer.class)
                .setParameter("id", answer.getId())
                .setParameter("run", answer.getRunId())
                .setParameter("author", answer.getAuthorId())
                .setParameter("about", answer.getAboutId())
                .setParameter("payload", payload)
                .setParameter("sharing", answer.getSharing().name())
                .setParameter("done", answer.isDone())
                .setParameter("now", now)
                .setParameter("seen", seen)
                .getSingleResultOrNull();
        return Optional.ofNullable(version);
    }
}
