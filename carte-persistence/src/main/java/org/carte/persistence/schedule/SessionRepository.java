package org.carte.persistence.schedule;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.shared.Paged;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Training sessions. */
@Repository
public interface SessionRepository {

    /** What the repository works with. */
    StatelessSession work();

    @Insert
    void insert(TrainingSession trainingSession);

    @Update
    void update(TrainingSession trainingSession);

    @Delete
    void delete(TrainingSession trainingSession);

    @Insert
    void insertChange(SessionChange change);

    /** With everything its page shows: programme version, room, venue. */
    @Query(
            """
            from TrainingSession s join fetch s.programmeVersion v join fetch v.programme
            join fetch s.room r join fetch r.venue where s.id = :id""")
    Optional<TrainingSession> byId(UUID id);

    /** The same for nobody else until the transaction ends: whoever counts places does it under this lock. */
    default Optional<TrainingSession> lock(UUID id) {
        return work().get(TrainingSession.class, id, LockMode.PESSIMISTIC_WRITE) == null ? Optional.empty() : byId(id);
    }

    @Query("select count(*) from SessionFacilitator f where f.sessionId = :id and f.personId = :person")
    long countFacilitator(UUID id, UUID person);

    /** How many have a place and how many wait. */
    @Query(
            """
            select (select count(*) from Enrolment e where e.sessionId = s.id and e.status in (CONFIRMED, OFFERED)),
                   (select count(*) from Enrolment e where e.sessionId = s.id and e.status = WAITLISTED)
            from TrainingSession s where s.id = :id""")
    Optional<PlacesTaken> placesTaken(UUID id);

    /** Who has a place, by name. */
    @Query(
            """
            select p.id, p.firstName, p.lastName, p.trade from Enrolment e join e.person p
            where e.sessionId = :id and e.status = CONFIRMED order by p.firstName, p.lastName, p.id""")
    List<Participant> participants(UUID id);

    @Query("from SessionChange c where c.sessionId = :id order by c.at, c.id")
    List<SessionChange> changes(UUID id);

    /** How it came to stand where it stands, the oldest change first, with who did it. */
    @Query(
            """
            select c.at, c.kind, c.status, c.was, c.became, c.reason, p.firstName, p.lastName
            from SessionChange c left join Person p on p.id = c.byId
            where c.sessionId = :id order by c.at, c.id""")
    List<HistoryLine> history(UUID id);

    /** One page of the calendar, in order of time; with the number of its lines when it is asked for. */
    default Page<SessionRow> rows(CalendarChoice choice, PageRequest page) {
        var lines = choice.fill(work().createSelectionQuery(choice.lines(), SessionRow.class));
        return Paged.of(lines, page, () -> count(choice));
    }

    /** How many lines of the calendar are chosen: the text does not change, so it is translated once. */
    default long count(CalendarChoice choice) {
        return choice.fill(work().createSelectionQuery(choice.count(), Long.class))
                .getSingleResult();
    }

    /** Announced sessions to come, the nearest first. */
    @Query(
            """
            select s.id, v.title, v.promise, s.startsAt, t.name, r.name, s.status, s.maxPlaces,
                   (select count(*) from Enrolment e where e.sessionId = s.id and e.status in (CONFIRMED, OFFERED))
            from TrainingSession s join s.programmeVersion v join s.room r join r.venue t
            where s.status in (PUBLISHED, CONFIRMED) and s.startsAt > :now
            order by s.startsAt, s.id""")
    Page<UpcomingSession> upcoming(Instant now, PageRequest page);
}
