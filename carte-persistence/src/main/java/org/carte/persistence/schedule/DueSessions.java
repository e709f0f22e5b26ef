package org.carte.persistence.schedule;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Sessions whose time has come. */
@Repository
public interface DueSessions {

    /** Confirmed sessions that have begun; a day that is over does not begin any more. */
    @Query(
            """
            select s.id from TrainingSession s
            where s.status = org.carte.persistence.schedule.SessionStatus.CONFIRMED and s.startsAt <= :now
              and exists (select 1 from Slot o where o.sessionId = s.id and o.endsAt > :now)
            order by s.startsAt, s.id""")
    List<UUID> begun(Instant now);

    /**
     * Running sessions that were over by then, and were running by then: who begins a day late has the usual time after
     * that.
     */
    @Query(
            """
            select s.id from TrainingSession s
            where s.status = org.carte.persistence.schedule.SessionStatus.RUNNING and s.startsAt <= :then
              and not exists (select 1 from Slot o where o.sessionId = s.id and o.endsAt > :then)
              and exists (select 1 from SessionChange c
                          where c.sessionId = s.id and c.kind = org.carte.persistence.schedule.ChangeKind.STATUS and c.status = org.carte.persistence.schedule.SessionStatus.RUNNING and c.at <= :then)
            order by s.startsAt, s.id""")
    List<UUID> over(Instant then);

    /**
     * Takes a step that nobody has taken meanwhile.
     *
     * @return 1, or 0 when the session does not stand there any more
     */
    @HQL("update versioned TrainingSession s set s.status = :to where s.id = :id and s.status = :from")
    int step(UUID id, SessionStatus from, SessionStatus to);
}
