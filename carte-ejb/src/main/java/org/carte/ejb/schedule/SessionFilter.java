package org.carte.ejb.schedule;

import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.schedule.SessionStatus;

/** Which sessions are looked for; what is null does not matter. */
public record SessionFilter(Instant from, Instant to, SessionStatus status, UUID programme, String words) {

    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    Instant start() {
        return from == null ? BEGINNING : from;
    }

    Instant end() {
        return to == null ? END : to;
    }
}
