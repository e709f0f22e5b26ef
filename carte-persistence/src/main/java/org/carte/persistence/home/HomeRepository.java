package org.carte.persistence.home;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** What waits for whom. Reads across features, writes nothing. */
@Repository
public interface HomeRepository {

    /** The columns of a {@link SessionGlance}. */
    String SHOWN =
            """
            s.id, v.title, v.promise, s.startsAt,
                (select max(l.endsAt) from Slot l where l.sessionId = s.id),
                s.status, n.name, r.name, s.minPlaces, s.maxPlaces,
                (select count(*) from Enrolment e where e.sessionId = s.id and e.status in (CONFIRMED, OFFERED)),
                (select count(*) from Enrolment w where w.sessionId = s.id and w.status = WAITLISTED)
            """;

    /** Where they come from. */
    String SESSIONS = "from TrainingSession s join s.programmeVersion v join s.room r join r.venue n ";

    /**
     * What every list of sessions is made of; conditions on {@code s} follow. The statuses are written out in them: a query
     * with a list as its parameter is translated anew each time, and these are asked by everybody who opens the door.
     */
    String GLANCE = "select " + SHOWN + SESSIONS;

    /** A list of sessions with one more thing about each: the record, what it shows, and the other thing follows. */
    String GLANCE_AND = "(new org.carte.persistence.home.SessionGlance(" + SHOWN + "), ";

    /**
     * One plan a statement, for what is asked after this in the same transaction. By default PostgreSQL makes another for
     * the values of each call where it hopes for a better one; for lists whose every line asks a dozen things more, that
     * takes ten times as long as the list. Not for searches, whose words decide what is the better way.
     */
    @SQL("select set_config('plan_cache_mode', 'force_generic_plan', true)")
    String planOnce();

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

    /** What waits in the registers and among the mails, with one question: each costs more than counting. */
    @Query(
            """
            select (select count(*) from Improvement u where u.closedOn is null and u.ownerId is null),
                (select count(*) from Improvement i where i.closedOn is null and i.dueOn < :today),
                (select count(*) from Complaint c where c.answeredOn is null),
                (select count(*) from Complaint d where d.answeredOn is null and d.dueOn < :today),
                (select count(*) from Mail m where m.settled = false and m.status in (
                    org.carte.persistence.notification.MailStatus.REFUSED,
                    org.carte.persistence.notification.MailStatus.UNCERTAIN))""")
    Waiting waiting(LocalDate today);

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
            "select new org.carte.persistence.home.PlaceGlance" + GLANCE_AND + "m.status) " + SESSIONS
                    + """
                    join Enrolment m on m.sessionId = s.id and m.person.id = :person
                        and m.status in (CONFIRMED, OFFERED, WAITLISTED)
                    where s.status in (PUBLISHED, CONFIRMED, RUNNING) and s.startsAt >= :since
                    order by s.startsAt, s.id""")
    List<PlaceGlance> attendedBy(UUID person, Instant since, Limit limit);

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

    /**
     * Sessions that somebody has taken part in, the latest first. Of several questionnaires that wait, the one of the end of
     * the day comes first: by its name, {@code HOT}, it happens to be the last.
     */
    @Query(
            "select new org.carte.persistence.home.MapGlance" + GLANCE_AND
                    + """
                    (select max(q.kind) from FeedbackWave q where q.sessionId = s.id and q.kind in (HOT, AFTER, COLD)
                        and q.opensAt <= :now and (q.closesAt is null or q.closesAt > :now)
                        and not exists (select 1 from Participation p where p.waveId = q.id and p.personId = :person)
                        and not exists (select 1 from PaperHanded h where h.waveId = q.id and h.personId = :person)))
                    """
                    + SESSIONS
                    + """
                    where s.status in (RUNNING, DONE, ARCHIVED)
                    and exists (select 1 from Enrolment m
                        where m.sessionId = s.id and m.person.id = :person and m.status = CONFIRMED)
                    order by s.startsAt desc, s.id""")
    List<MapGlance> mapsOf(UUID person, Instant now, Limit limit);
}
