package org.carte.web.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.carte.ejb.schedule.TimedBlock;
import org.carte.persistence.schedule.Slot;

/**
 * The day as a picture: half-days behind, blocks before them, one unit a minute from the top.
 *
 * @param height of the whole
 * @param slots the half-days
 * @param bars the blocks
 */
public record AgendaPicture(long height, List<Bar> slots, List<Bar> bars) {

    /** A breath between two half-days, whatever the real pause: noon need not take a third of the picture. */
    private static final long NOON = 20;

    /**
     * Something that lasts.
     *
     * @param kind what kind of block; empty for a half-day
     * @param late goes past the end of its half-day
     */
    public record Bar(long top, long height, String kind, String title, Instant at, boolean late) {

        /** Where its words stand. */
        public long getMiddle() {
            return top + height / 2 + 4;
        }
    }

    static AgendaPicture of(List<Slot> slots, List<TimedBlock> blocks) {
        var tops = new long[slots.size()];
        var end = 0L;
        for (int at = 0; at < tops.length; at++) {
            tops[at] = at == 0 ? 0 : end + NOON;
            var last = lasts(slots, blocks, at);
            end = tops[at] + last;
        }
        var behind = IntStream.range(0, tops.length)
                .mapToObj(at -> new Bar(
                        tops[at],
                        minutes(slots.get(at).getStartsAt(), slots.get(at).getEndsAt()),
                        "",
                        "",
                        slots.get(at).getStartsAt(),
                        false))
                .toList();
        return new AgendaPicture(
                end,
                behind,
                blocks.stream().map(block -> bar(slots, tops, block)).toList());
    }

    /** How long a half-day is drawn: until its end, or that of the last block in it. */
    private static long lasts(List<Slot> slots, List<TimedBlock> blocks, int at) {
        var start = slots.get(at).getStartsAt();
        return blocks.stream()
                .filter(block -> block.slot() == at)
                .mapToLong(block -> minutes(start, block.endsAt()))
                .reduce(minutes(start, slots.get(at).getEndsAt()), Math::max);
    }

    private static Bar bar(List<Slot> slots, long[] tops, TimedBlock timed) {
        var start = slots.get(timed.slot()).getStartsAt();
        return new Bar(
                tops[timed.slot()] + minutes(start, timed.startsAt()),
                Math.max(1, minutes(timed.startsAt(), timed.endsAt())),
                timed.block().getKind().name(),
                timed.block().getTitle(),
                timed.startsAt(),
                timed.pastEnd());
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
