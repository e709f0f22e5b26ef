package org.carte.persistence.home;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.hibernate.annotations.processing.SQL;

/** What waits for whom. Reads across features, writes nothing. */
@Repository
public interface HomeRepository {

    /**
     * What every list of sessions is made of; conditions on {@code s} follow. The statuses are written out in them: a query
     * with a list as its parameter is translated anew each time, and these are asked by everybody who opens the door.
     */
    String GLANCE =
            """
            select s.id, v.title, v.promise, s.startsAt,
                (select max(l.endsAt) from Slot l where l.sessionId = s.id),
                s.status, n.name, r.name, s.minPlaces, s.maxPlaces,
                (select count(*) from Enrolment e where e.sessionId = s.id and e.status in (CONFIRMED, OFFERED)),
                (select count(*) from Enrolment w where w.sessionId = s.id and w.status = WAITLISTED)
            from TrainingSession s join s.programmeVersion v join s.room r join r.venue n
            """;

    /** Sessions anybody may know of that start from then on, the next first. */
    @Query(
            GLANCE
                    + """
                    where s.status in (PUBLISHED, CONFIRMED) and s.startsAt >= :since
                    order by s.startsAt, s.id""")
    List<SessionGlance> announced(Instant since, Limit limit);

    /** Sessions that are not over and start from then on, the next first. */
    @Query(
            GLANCE
                    + """
                    where s.status in (DRAFT, PUBLISHED, CONFIRMED, RUNNING) and s.startsAt >= :since
                    order by s.startsAt, s.id""")
    List<SessionGlance> planned(Instant since, Limit limit);

    /** Announced sessions that started before and that nobody has closed, the oldest first. */
    @Query(
            GLANCE
                    + """
                    where s.status in (PUBLISHED, CONFIRMED, RUNNING) and s.startsAt < :before
                    order by s.startsAt, s.id""")
    List<SessionGlance> unclosed(Instant before, Limit limit);

    /** Sessions that somebody runs. */
    @Query(
            GLANCE
                    + """
                    where s.status in (DRAFT, PUBLISHED, CONFIRMED, RUNNING) and s.startsAt >= :since
                    and exists (select 1 from SessionFacilitator f where f.sessionId = s.id and f.personId = :person)
                    order by s.startsAt, s.id""")
    List<SessionGlance> runBy(UUID person, Instant since, Limit limit);

    /** Sessions that somebody has a place in, or waits for one. */
    @Query(
            GLANCE
                    + """
                    where s.status in (PUBLISHED, CONFIRMED, RUNNING) and s.startsAt >= :since
                    and exists (select 1 from Enrolment m
                        where m.sessionId = s.id and m.person.id = :person and m.status = :enrolment)
                    order by s.startsAt, s.id""")
    List<SessionGlance> attendedBy(UUID person, EnrolmentStatus enrolment, Instant since, Limit limit);

    /** Sessions somebody can enrol in by themselves, now or soon, and has not. */
    @Query(
            GLANCE
                    + """
                    where s.status in (PUBLISHED, CONFIRMED) and s.startsAt > :now and s.selfEnrolment = true
                    and not exists (select 1 from EnrolmentTerms t where t.sessionId = s.id and t.closesAt <= :now)
                    and not exists (select 1 from Enrolment m
                        where m.sessionId = s.id and m.person.id = :person and m.status <> CANCELLED)
                    order by s.startsAt, s.id""")
    List<SessionGlance> openTo(UUID person, Instant now, Limit limit);

    /** Sessions that somebody has taken part in, the latest first. */
    @Query(
            GLANCE
                    + """
                    where s.status in (RUNNING, DONE, ARCHIVED)
                    and exists (select 1 from Enrolment m
                        where m.sessionId = s.id and m.person.id = :person and m.status = CONFIRMED)
                    order by s.startsAt desc, s.id""")
    List<SessionGlance> mapsOf(UUID person, Limit limit);

    /** Sessions whose questionnaire somebody is invited to and has not answered. */
    @SQL(
            """
            select distinct w.session_id from feedback_wave w
            join enrolment e on e.session_id = w.session_id and e.person_id = :person and e.status = 'CONFIRMED'
            where w.opens_at <= :now and (w.closes_at is null or w.closes_at > :now)
            and not exists (select 1 from participation p where p.wave_id = w.id and p.person_id = :person)""")
    List<UUID> unanswered(UUID person, Instant now);
}
