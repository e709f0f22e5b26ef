package org.carte.persistence.schedule;

import java.time.Instant;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;

/**
 * Which lines of the calendar.
 *
 * @param start the first moment a session may begin
 * @param end the first one it may not
 * @param status null for every one
 * @param programme null for every one
 * @param pattern for {@code like}, without accents and in lower case, on programme, venue and room; null for everything
 * @param facilitator who runs it; null for anybody
 */
public record CalendarChoice(
        Instant start, Instant end, SessionStatus status, UUID programme, String pattern, UUID facilitator) {

    private static final String PLACES = " join s.programmeVersion v join v.programme p join s.room r join r.venue t";

    /** Lines as {@link SessionRow} has them, in order of time. */
    String lines() {
        return """
                select s.id, s.version, p.id, v.title, t.id, t.name, r.id, r.name, s.startsAt, s.status, s.minPlaces,
                       s.maxPlaces, s.selfEnrolment,
                       (select count(*) from Enrolment e where e.sessionId = s.id and e.status in (CONFIRMED, OFFERED)),
                       (select count(*) from Enrolment e where e.sessionId = s.id and e.status = WAITLISTED)
                from TrainingSession s
                """
                + PLACES + where() + " order by s.startsAt, s.id";
    }

    /** How many there are; programme and place are looked at when they are asked for. */
    String count() {
        return "select count(*) from TrainingSession s" + (programme == null && pattern == null ? "" : PLACES)
                + where();
    }

    private String where() {
        return " where s.startsAt >= :start and s.startsAt < :end"
                + (status == null ? "" : " and s.status = :status")
                + (programme == null ? "" : " and p.id = :programme")
                + (pattern == null
                        ? ""
                        : " and cast(function('plain', concat(v.title, ' ', t.name, ' ', r.name)) as String) like :pattern")
                + (facilitator == null
                        ? ""
                        : " and exists (select 1 from SessionFacilitator f where f.sessionId = s.id and f.personId = :facilitator)");
    }

    /** With the values the conditions ask for. */
    <T> SelectionQuery<T> fill(SelectionQuery<T> query) {
        query.setParameter("start", start).setParameter("end", end);
        if (status != null) {
            query.setParameter("status", status);
        }
        if (programme != null) {
            query.setParameter("programme", programme);
        }
        if (pattern != null) {
            query.setParameter("pattern", pattern);
        }
        if (facilitator != null) {
            query.setParameter("facilitator", facilitator);
        }
        return query;
    }
}
