package org.carte.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one source of time: instants from a clock that tests can set, shown in the organisation's zone. */
@ApplicationScoped
public class Time {

    /** Ticks in UTC, in the microseconds that the database keeps: what was said once is said again. */
    @Produces
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /** Where the organisation lives: environment variable {@code CARTE_ZONE}, {@code Europe/Paris} by default. */
    @Produces
    public ZoneId zone() {
        return ZoneId.of(System.getenv().getOrDefault("CARTE_ZONE", "Europe/Paris"));
    }
}
