package org.carte.ejb.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class UsualDayTest {

    private final UsualDay usual = UsualDay.parse("09:00-12:30, 13:30-17:00");

    @Test
    void aWholeDayIsItsUsualHalfDays() {
        assertThat(said("2026-03-02T00:00", "2026-03-03T00:00"))
                .containsExactly("2026-03-02T09:00/2026-03-02T12:30", "2026-03-02T13:30/2026-03-02T17:00");
    }

    @Test
    void severalDaysAreTheUsualHalfDaysOfEach() {
        assertThat(said("2026-03-02T00:00", "2026-03-05T00:00")).hasSize(6);
        assertThat(said("2026-03-02T15:00", "2026-03-04T10:00")).hasSize(6);
    }

    @Test
    void aPartOfADayIsThatPart() {
        assertThat(said("2026-03-02T14:00", "2026-03-02T16:30")).containsExactly("2026-03-02T14:00/2026-03-02T16:30");
    }

    @Test
    void aPartThatCoversTheBreakLeavesItOut() {
        assertThat(said("2026-03-02T10:00", "2026-03-02T18:00"))
                .containsExactly("2026-03-02T10:00/2026-03-02T12:30", "2026-03-02T13:30/2026-03-02T18:00");
    }

    @Test
    void anEveningMayGoOnAfterMidnight() {
        assertThat(said("2026-03-02T20:00", "2026-03-03T01:00")).containsExactly("2026-03-02T20:00/2026-03-03T01:00");
        assertThat(said("2026-03-02T19:00", "2026-03-03T00:00")).containsExactly("2026-03-02T19:00/2026-03-03T00:00");
    }

    @Property
    void whatWasDrawnIsInOrderAndNeverOverlaps(
            @ForAll @IntRange(min = 0, max = 47) int from, @ForAll @IntRange(min = 1, max = 400) int halfHours) {
        var start = LocalDateTime.of(2026, 3, 2, 0, 0).plusMinutes(30L * from);

        var drawn = usual.within(start, start.plusMinutes(30L * halfHours));

        assertThat(drawn).isNotEmpty().hasSizeLessThanOrEqualTo(20);
        assertThat(drawn).allSatisfy(half -> assertThat(half.end()).isAfter(half.start()));
        for (int i = 1; i < drawn.size(); i++) {
            assertThat(drawn.get(i).start()).isAfterOrEqualTo(drawn.get(i - 1).end());
        }
    }

    private List<String> said(String start, String end) {
        return usual.within(LocalDateTime.parse(start), LocalDateTime.parse(end)).stream()
                .map(half -> half.start() + "/" + half.end())
                .toList();
    }
}
