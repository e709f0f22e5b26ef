package org.carte.ejb.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.carte.ejb.schedule.SessionPlan.SlotTime;
import org.carte.ejb.shared.InvalidException;
import org.junit.jupiter.api.Test;

class HalfDayTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void anEveningThatEndsAfterMidnightEndsOnTheNextDay() {
        var evening = on(LocalDate.of(2026, 6, 5), "20:00", "00:30").in(PARIS);

        assertThat(evening.end()).isEqualTo(Instant.parse("2026-06-05T22:30:00Z"));
        assertThat(Duration.between(evening.start(), evening.end())).isEqualTo(Duration.ofMinutes(270));
    }

    @Test
    void theNightTheClocksGoForwardIsAnHourShorter() {
        var night = on(SPRING.minusDays(1), "23:00", "04:00").in(PARIS);

        assertThat(Duration.between(night.start(), night.end())).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void theNightTheClocksGoBackIsAnHourLonger() {
        var night = on(AUTUMN.minusDays(1), "23:00", "04:00").in(PARIS);

        assertThat(Duration.between(night.start(), night.end())).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void aTimeTheClocksJumpOverIsRefused() {
        assertThatThrownBy(() -> on(SPRING, "02:30", "05:00").in(PARIS))
                .isInstanceOfSatisfying(InvalidException.class, refused -> {
                    assertThat(refused.getKey()).isEqualTo("error.schedule.noSuchTime");
                    assertThat(refused.getArguments())
                            .containsExactly("29/03/2026 02:30", "29/03/2026 02:00", "29/03/2026 03:00");
                });
    }

    @Test
    void aTimeTheClocksShowTwiceIsTheFirstUnlessTheOtherWasMeant() {
        var typed = on(AUTUMN, "02:30", "06:00");
        var second = new HalfDay(typed.start(), typed.end(), ZoneOffset.ofHours(1), null);

        assertThat(typed.in(PARIS).start()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(second.in(PARIS).start()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void aDayMovedOverAChangeOfTheClocksKeepsItsTimes() {
        var before = on(SPRING.minusDays(1), "09:00", "12:30");

        assertThat(HalfDay.of(before.in(PARIS), PARIS).plus(1, 0).in(PARIS))
                .isEqualTo(on(SPRING, "09:00", "12:30").in(PARIS));
        assertThat(HalfDay.of(on(AUTUMN, "09:00", "12:30").in(PARIS), PARIS)
                        .plus(-1, 30)
                        .in(PARIS))
                .isEqualTo(on(AUTUMN.minusDays(1), "09:30", "13:00").in(PARIS));
    }

    @Property
    void whatAFormShowsIsWhatItStores(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 946_684_800L, max = 4_102_444_800L) long start,
            @ForAll @IntRange(min = 1, max = 480) int minutes) {
        var slot = slot(start, minutes);

        assertThat(HalfDay.of(slot, zone).in(zone)).isEqualTo(slot);
    }

    @Property
    void movedThereAndBackItIsWhereItWas(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 946_684_800L, max = 4_102_444_800L) long start,
            @ForAll @IntRange(min = 1, max = 480) int minutes,
            @ForAll @IntRange(min = -400, max = 400) int days) {
        var slot = slot(start, minutes);
        var there = HalfDay.of(slot, zone).plus(days, 0);
        Assume.that(exists(there, zone));

        var shown = HalfDay.of(there.in(zone), zone);

        assertThat(shown.start().toLocalTime())
                .isEqualTo(HalfDay.of(slot, zone).start().toLocalTime());
        assertThat(there.plus(-days, 0).in(zone)).isEqualTo(slot);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Paris",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "Pacific/Apia",
                        "Africa/Casablanca",
                        "UTC")
                .map(ZoneId::of);
    }

    private static boolean exists(HalfDay halfDay, ZoneId zone) {
        var rules = zone.getRules();
        return !rules.getValidOffsets(halfDay.start()).isEmpty()
                && !rules.getValidOffsets(halfDay.end()).isEmpty();
    }

    private static SlotTime slot(long start, int minutes) {
        var from = Instant.ofEpochSecond(start - start % 60);
        return new SlotTime(from, from.plus(Duration.ofMinutes(minutes)));
    }

    private static HalfDay on(LocalDate day, String start, String end) {
        return HalfDay.on(day, LocalTime.parse(start), LocalTime.parse(end));
    }
}
