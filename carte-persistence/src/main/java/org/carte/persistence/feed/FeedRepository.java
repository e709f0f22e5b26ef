package org.carte.persistence.feed;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.schedule.TrainingSession;

/** Secret links, and the sessions behind them. */
@Repository
public interface FeedRepository {

    @Insert
    void insert(CalendarLink link);

    @Update
    void update(CalendarLink link);

    @Delete
    void delete(CalendarLink link);

    @Query("from CalendarLink l where l.token = :token")
    Optional<CalendarLink> byToken(String token);

    @Query("from CalendarLink l where l.personId = :person order by l.scope")
    List<CalendarLink> ofPerson(UUID person);

    @Query("from CalendarLink l where l.personId = :person and l.scope = :scope")
    Optional<CalendarLink> link(UUID person, FeedScope scope);

    /** Sessions the person runs or has a place in, cancelled ones too, the latest first. */
    @Query(
            """
            from TrainingSession s join fetch s.programmeVersion join fetch s.room r join fetch r.venue
            where s.startsAt >= :since
              and (exists (select 1 from SessionFacilitator f where f.sessionId = s.id and f.personId = :person)
                or exists (select 1 from Enrolment e
                    where e.sessionId = s.id and e.person.id = :person and e.status = CONFIRMED))
            order by s.startsAt desc, s.id""")
    List<TrainingSession> sessionsOf(UUID person, Instant since, Limit limit);

    /** All sessions, drafts and cancelled ones too, the latest first. */
    @Query(
            """
            from TrainingSession s join fetch s.programmeVersion join fetch s.room r join fetch r.venue
            where s.startsAt >= :since order by s.startsAt desc, s.id""")
    List<TrainingSession> allSessions(Instant since, Limit limit);
}
