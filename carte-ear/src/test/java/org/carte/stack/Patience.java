package org.carte.stack;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what timers do: they look every few seconds, and a busy machine is slow, not wrong. */
public final class Patience {

    private static final int LIMIT_MILLIS = 180_000;
    private static final int BETWEEN_LOOKS_MILLIS = 250;

    private Patience() {}

    /** Waits until something is so. */
    public static void until(BooleanSupplier so, String otherwise) {
        until(so, () -> otherwise);
    }

    /**
     * The same.
     *
     * @param otherwise what to say when it does not come to be so
     */
    public static void until(BooleanSupplier so, Supplier<String> otherwise) {
        for (int waited = 0; !so.getAsBoolean(); waited += BETWEEN_LOOKS_MILLIS) {
            if (waited > LIMIT_MILLIS) {
                throw new AssertionError(otherwise.get());
            }
            try {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
