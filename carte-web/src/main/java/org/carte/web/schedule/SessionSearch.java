package org.carte.web.schedule;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.ejb.schedule.SessionFilter;
import org.carte.persistence.schedule.SessionStatus;

/** Which sessions a program asks for: {@code ?from=&to=&status=&programme=&q=}. Days count whole, the last one too. */
public class SessionSearch {

    private static final int LENGTH_OF_A_DAY = 10;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("status")
    SessionStatus status;

    @QueryParam("programme")
    UUID programme;

    @QueryParam("q")
    @Size(max = 100)
    String q;

    SessionFilter filter(ZoneId zone) {
        return new SessionFilter(instant(from, 0, zone), instant(to, 1, zone), status, programme, q);
    }

    private static Instant instant(String text, int moreDays, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.length() == LENGTH_OF_A_DAY
                    ? LocalDate.parse(text)
                            .plusDays(moreDays)
                            .atStartOfDay(zone)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
