package org.carte.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final QuietHours night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30), PARIS);

    @Test
    void endInTheMorning() {
        assertThat(night.next(Instant.parse("2026-06-10T20:00:00Z"))).isEqualTo(Instant.parse("2026-06-11T05:30:00Z"));
        assertThat(night.next(Instant.parse("2026-06-11T02:00:00Z"))).isEqualTo(Instant.parse("2026-06-11T05:30:00Z"));
        assertThat(night.next(Instant.parse("2026-06-11T05:30:00Z"))).isEqualTo(Instant.parse("2026-06-11T05:30:00Z"));
    }

    @Test
    void areNoneUntilSomebodySetsThem() {
        var now = Instant.parse("2026-06-10T23:00:00Z");
        assertThat(new QuietHours(null, null, PARIS).next(now)).isEqualTo(now);
    }

    @Test
    void endOnceTheClockHasBeenPutForwardOverTheirEnd() {
        var hours = new QuietHours(LocalTime.of(1, 0), LocalTime.of(2, 30), PARIS);
        // 29 March 2026: 02:00 is 03:00
        assertThat(hours.next(Instant.parse("2026-03-29T00:30:00Z"))).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    /** Around the days on which Paris changes its clocks, and any other. */
    @Property(tries = 5000)
    void lastUntilTheyEndAndNoLonger(
            @ForAll("moments") Instant moment,
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(max = 1439) int to) {
        Assume.that(from != to);
        var hours = new QuietHours(LocalTime.MIDNIGHT.plusMinutes(from), LocalTime.MIDNIGHT.plusMinutes(to), PARIS);

        var next = hours.next(moment);

        assertThat(next).isAfterOrEqualTo(moment);
        assertThat(hours.isQuiet(next)).as("%s is quiet", next.atZone(PARIS)).isFalse();
        if (hours.isQuiet(moment)) {
            assertThat(hours.isQuiet(next.minusSeconds(60)))
                    .as("not a minute longer")
                    .isTrue();
            assertThat(Duration.between(moment, next)).isLessThan(Duration.ofHours(49));
        } else {
            assertThat(next).isEqualTo(moment);
        }
    }

    @Provide
    Arbitrary<Instant> moments() {
        var changes = Arbitraries.of("2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z");
        var minutes = Arbitraries.integers().between(-2000, 2000);
        return changes.flatMap(change -> minutes.map(by -> Instant.parse(change).plusSeconds(60L * by)));
    }
}
