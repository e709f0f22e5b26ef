package org.carte.persistence.schedule;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The half-days of some days, and what they can be filtered by. */
@Repository
public interface SlotRepository {

    /** Something to filter by. */
    record Choice(UUID id, String name) implements Serializable {}

    /**
     * The half-days that touch a time, in order.
     *
     * @param earliest no half-day that touches it starts before
     * @param everyProgramme whether {@code programme} does not matter; likewise for venue and facilitator
     * @param everySession whether it does not matter if {@code reader} runs the session
     */
    @Query(
            """
            select o.id, s.id, v.title, t.name, r.name, o.startsAt, o.endsAt, s.status,
                   (select count(*) from Enrolment e where e.sessionId = s.id and e.status = CONFIRMED), s.maxPlaces
            from Slot o join TrainingSession s on s.id = o.sessionId join s.programmeVersion v join v.programme p
                 join s.room r join r.venue t
            where o.startsAt > :earliest and o.startsAt < :end and o.endsAt > :start and s.status in :statuses
              and (:everyProgramme = true or p.id = :programme)
              and (:everyVenue = true or t.id = :venue)
              and (:everyFacilitator = true or exists
                   (select 1 from SessionFacilitator f where f.sessionId = s.id and f.personId = :facilitator))
              and (:everySession = true or exists
                   (select 1 from SessionFacilitator f where f.sessionId = s.id and f.personId = :reader))
            order by o.startsAt, o.id""")
    List<CalendarSlot> slots(
            Instant earliest,
            Instant start,
            Instant end,
            List<SessionStatus> statuses,
            boolean everyProgramme,
            UUID programme,
            boolean everyVenue,
            UUID venue,
            boolean everyFacilitator,
            UUID facilitator,
            boolean everySession,
            UUID reader);

    @Query(
            """
            select p.id, v.title from ProgrammeVersion v join v.programme p
            where v.number = p.currentNumber order by v.title, p.id""")
    List<Choice> programmes();

    @Query("select t.id, t.name from Venue t order by t.name, t.id")
    List<Choice> venues();

    /** Everybody who runs a session. */
    @Query(
            """
            select p.id, concat(p.firstName, ' ', p.lastName) from Person p
            where exists (select 1 from SessionFacilitator f where f.personId = p.id)
            order by p.firstName, p.lastName, p.id""")
    List<Choice> facilitators();
}
