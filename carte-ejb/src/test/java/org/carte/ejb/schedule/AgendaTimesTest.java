package org.carte.ejb.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.persistence.schedule.AgendaBlock;
import org.carte.persistence.schedule.Slot;
import org.junit.jupiter.api.Test;

class AgendaTimesTest {

    private static final List<Slot> DAY = List.of(slot("09:00", "12:30"), slot("13:30", "17:00"));

    @Test
    void aBlockStartsWhereTheOneBeforeEnds() {
        assertThat(starts(15, 30, 15)).containsExactly("09:00", "09:15", "09:45");
    }

    @Test
    void aFullMorningIsFollowedByTheAfternoon() {
        assertThat(starts(200, 10, 25)).containsExactly("09:00", "12:20", "13:30");
        assertThat(timed(200, 10, 25)).noneMatch(TimedBlock::pastEnd);
    }

    @Test
    void aBlockThatCrossesTheEndGoesOnAndIsPointedOut() {
        assertThat(starts(200, 30, 20)).containsExactly("09:00", "12:20", "13:30");
        assertThat(timed(200, 30, 20)).extracting(TimedBlock::pastEnd).containsExactly(false, true, false);
    }

    @Test
    void aBlockThatEatsTheBreakPushesTheAfternoon() {
        assertThat(starts(290, 20)).containsExactly("09:00", "13:50");
    }

    @Test
    void theEveningIsPointedOut() {
        assertThat(timed(210, 210, 5)).extracting(TimedBlock::pastEnd).containsExactly(false, false, true);
    }

    @Property
    void blocksNeverOverlapAndKeepTheirLength(@ForAll @Size(max = 30) List<@IntRange(min = 1, max = 480) Integer> day) {
        var timed = timed(day.stream().mapToInt(Integer::intValue).toArray());

        for (int i = 0; i < timed.size(); i++) {
            assertThat(timed.get(i).endsAt()).isEqualTo(timed.get(i).startsAt().plusSeconds(60L * day.get(i)));
            if (i > 0) {
                assertThat(timed.get(i).startsAt())
                        .isAfterOrEqualTo(timed.get(i - 1).endsAt());
            }
        }
    }

    private static List<String> starts(int... minutes) {
        return timed(minutes).stream()
                .map(timed -> timed.startsAt().toString().substring(11, 16))
                .toList();
    }

    private static List<TimedBlock> timed(int... minutes) {
        var blocks = IntStream.range(0, minutes.length)
                .mapToObj(i -> new AgendaBlock(UUID.randomUUID(), i, "Séquence", BlockKind.SHARING, minutes[i], null))
                .toList();
        return AgendaTimes.of(blocks, DAY);
    }

    private static Slot slot(String start, String end) {
        return new Slot(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.parse("2018-02-19T" + start + ":00Z"),
                Instant.parse("2018-02-19T" + end + ":00Z"));
    }
}
