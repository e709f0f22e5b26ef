package org.carte.ejb.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Which sessions results are wanted of; null stands for all.
 *
 * @param from the first day
 * @param to the last day
 */
public record ResultFilter(LocalDate from, LocalDate to, UUID programme, UUID facilitator, UUID venue) {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    Instant start(ZoneId zone) {
        return from == null ? Instant.EPOCH : from.atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return to == null ? END_OF_TIME : to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The same for all that was before; nothing when no first day is set. */
    Optional<ResultFilter> before() {
        return Optional.ofNullable(from)
                .map(day -> new ResultFilter(null, day.minusDays(1), programme, facilitator, venue));
    }
}
