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
            select p.id, p.id, r, v, a from ExerciseRun r join r.exerciseVersion v
            join Enrolment e on e.sessionId = r.sessionId and e.status = CONFIRMED join e.person p
            left join Answer a on a.runId = r.id and a.authorId = p.id and a.aboutId = p.id
            where r.id = :runId and r.sessionId = :sessionId and p.subject = :subject""")
    Optional<Desk> desk(UUID sessionId, UUID runId, String subject);

    /** The same about somebody else: one works with them in that run, in some round, or has begun to write. */
    @Query(
            """
            select p.id, o.id, r, v, a from ExerciseRun r join r.exerciseVersion v
            join Enrolment e on e.sessionId = r.sessionId and e.status = CONFIRMED join e.person p
            join Person o on o.id = :aboutId and o.id <> p.id
            left join Answer a on a.runId = r.id and a.authorId = p.id and a.aboutId = o.id
            where r.id = :runId and r.sessionId = :sessionId and p.subject = :subject
            and (a.id is not null or exists (
                select 1 from PairSeat mine join PairRound x on x.id = mine.roundId
                join PairSeat theirs on theirs.roundId = mine.roundId and theirs.groupNumber = mine.groupNumber
                where x.runId = r.id and mine.personId = p.id and theirs.personId = o.id))""")
    Optional<Desk> deskAbout(UUID sessionId, UUID runId, UUID aboutId, String subject);

    /** Everything people wrote about themselves in a run, with names; who may read it is for the service to say. */
    @Query(
            """
            select p.firstName, p.lastName, p.trade, a.sharing, a.payload
            from Answer a join Person p on p.id = a.authorId
            where a.runId = :runId and a.aboutId = a.authorId and a.sharing in :sharings
            order by p.firstName, p.lastName, p.id""")
    List<WrittenAnswer> shared(UUID runId, List<Sharing> sharings);

    /** The same by those alone with whom the owner of an account works in the last round. */
    @Query(
            """
            select p.firstName, p.lastName, p.trade, a.sharing, a.payload
            from Answer a join Person p on p.id = a.authorId
            join PairSeat theirs on theirs.personId = a.authorId join PairRound r on r.id = theirs.roundId
            join PairSeat mine on mine.roundId = theirs.roundId and mine.groupNumber = theirs.groupNumber
            join Person me on me.id = mine.personId and me.id <> p.id
            where a.runId = :runId and r.runId = :runId and a.aboutId = a.authorId and a.sharing in :sharings
            and r.number = (select max(x.number) from PairRound x where x.runId = :runId)
            and me.subject = :subject order by p.firstName, p.lastName, p.id""")
    List<WrittenAnswer> sharedWithPair(UUID runId, List<Sharing> sharings, String subject);

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
