package org.carte.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Says on the console what is going on, with the seconds since the beginning, and waits aloud. */
final class Progress {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(10);

    private final Instant begin = Instant.now();

    @SuppressWarnings("SystemOut") // the console is its business
    void say(String text) {
        System.out.printf("[%3d s] %s%n", since(begin).toSeconds(), text);
    }

    /** Looks again and again until it is so; ends with the last words of the process when that has died. */
    void await(Child child, Duration limit, BooleanSupplier ready) throws InterruptedException {
        var start = Instant.now();
        var spoken = start;
        while (!ready.getAsBoolean()) {
            if (!child.isAlive()) {
                throw new IllegalStateException(
                        child.name() + " ended at once, see " + child.log() + "\n" + child.lastLines());
            }
            if (since(start).compareTo(limit) > 0) {
                throw new IllegalStateException(child.name() + " is not ready after " + limit.toSeconds() + " s, see "
                        + child.log() + "\n" + child.lastLines());
            }
            if (since(spoken).compareTo(BETWEEN_WORDS) > 0) {
                say(child.name() + " is starting…");
                spoken = Instant.now();
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        say(child.name() + " is ready (" + since(start).toSeconds() + " s)");
    }

    private static Duration since(Instant instant) {
        return Duration.between(instant, Instant.now());
    }
}
