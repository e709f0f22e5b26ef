package org.carte.persistence.live;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.schedule.AgendaBlock;
import org.hibernate.annotations.processing.SQL;

/** Exercises as they happen. */
@Repository
public interface RunRepository {

    @Update
    void update(ExerciseRun run);

    /** In the order of the day. */
    @Query(
            """
            select r from ExerciseRun r join fetch r.exerciseVersion v join fetch v.exercise
            join AgendaBlock b on b.id = r.blockId where r.sessionId = :sessionId order by b.position""")
    List<ExerciseRun> ofSession(UUID sessionId);

    @Query(
            """
            select r from ExerciseRun r join fetch r.exerciseVersion v join fetch v.exercise
            where r.id = :id and r.sessionId = :sessionId""")
    Optional<ExerciseRun> byId(UUID sessionId, UUID id);

    /** What the agenda asks for and has no run yet. */
    @Query(
            """
            from AgendaBlock b join fetch b.exerciseVersion where b.sessionId = :sessionId
            and not exists (select 1 from ExerciseRun r where r.blockId = b.id) order by b.position""")
    List<AgendaBlock> withoutRun(UUID sessionId);

    /** Adds a run, or does nothing when somebody else was faster. */
    @SQL(
            """
            insert into exercise_run
                (id, version, session_id, block_id, exercise_version_id, position, state, total_millis)
            values (:id, 0, :sessionId, :blockId, :versionId, :position, 'WAITING', 0)
            on conflict (block_id) do nothing""")
    int insertUnlessThere(UUID id, UUID sessionId, UUID blockId, UUID versionId, int position);

    /** What the owner of an account is to a session, in one look. */
    @Query(
            """
            select p.id,
                (select count(*) from SessionFacilitator f where f.sessionId = :sessionId and f.personId = p.id),
                (select count(*) from Enrolment e
                    where e.sessionId = :sessionId and e.person.id = p.id and e.status = CONFIRMED)
            from Person p where p.subject = :subject""")
    Optional<Seat> seat(UUID sessionId, String subject);

    /** Who of the room is where, by name. Somebody may write about several people in one run. */
    @Query(
            """
            select p.id, p.firstName, p.lastName,
                (select min(case when a.done = true then 1 else 0 end)
                    from Answer a where a.runId = :runId and a.authorId = p.id),
                (select max(a.updatedAt) from Answer a where a.runId = :runId and a.authorId = p.id),
                s.seenAt
            from Enrolment e join e.person p
            left join Presence s on s.sessionId = e.sessionId and s.personId = p.id
            where e.sessionId = :sessionId and e.status = CONFIRMED order by p.firstName, p.lastName, p.id""")
    List<ProgressRow> progress(UUID sessionId, UUID runId);

    /** Somebody's page was heard of. */
    @SQL(
            """
            insert into presence (id, version, session_id, person_id, seen_at)
            values (:id, 0, :sessionId, :personId, :now)
            on conflict (session_id, person_id) do update set seen_at = excluded.seen_at""")
    int heardOf(UUID id, UUID sessionId, UUID personId, Instant now);

    /** The same for the owner of an account; nobody's without a place in the session. */
    @SQL(
            """
            insert into presence (id, version, session_id, person_id, seen_at)
            select :id, 0, e.session_id, e.person_id, :now from enrolment e join person p on p.id = e.person_id
            where e.session_id = :sessionId and e.status = 'CONFIRMED' and p.subject = :subject
            on conflict (session_id, person_id) do update set seen_at = excluded.seen_at""")
    int heardOf(UUID id, UUID sessionId, String subject, Instant now);
}
