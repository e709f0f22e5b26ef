package org.carte.web.live;

import java.time.Instant;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.Interlude;
import org.carte.persistence.live.RunState;

/**
 * The clock of a run as a page shows it. The page counts down by itself from here, so that a client whose clock is
 * wrong shows the right time.
 *
 * @param remaining milliseconds left, less than nothing when the time is over
 * @param total what was given
 * @param endsAt null when the clock stands
 */
public record LiveClock(long remaining, long total, boolean running, Instant endsAt) {

    private static final long SECOND = 1000;
    private static final long MINUTE = 60;

    /** The clock of that run at that instant; null when it has none. */
    static LiveClock of(ExerciseRun run, Instant now) {
        if (run == null || !run.getState().isTimed()) {
            return null;
        }
        return new LiveClock(
                run.remainingMillis(now), run.getTotalMillis(), run.getState() == RunState.OPEN, run.getEndsAt());
    }

    /** The clock of what lies between two exercises. */
    static LiveClock of(Interlude interlude, Instant now) {
        return new LiveClock(interlude.remainingMillis(now), interlude.getTotalMillis(), true, interlude.getEndsAt());
    }

    /** Minutes and seconds. */
    public String text() {
        var seconds = Math.abs(remaining) / SECOND;
        return "%s%d:%02d".formatted(remaining <= -SECOND ? "−" : "", seconds / MINUTE, seconds % MINUTE);
    }

    /** Orange in the last fifth, red in the last twentieth. */
    public String styleClass() {
        if (remaining * 20 <= total) {
            return "clock clock-over";
        }
        return remaining * 5 <= total ? "clock clock-warn" : "clock";
    }

    /** For a progress bar, which knows nothing below nothing. */
    public long left() {
        return Math.max(0, remaining);
    }
}
