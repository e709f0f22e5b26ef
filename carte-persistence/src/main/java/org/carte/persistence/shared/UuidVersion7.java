package org.carte.persistence.shared;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes time-ordered keys (UUID version 7, RFC 9562 §5.7): new rows land at the end of an index, and within this JVM a
 * later key is always the greater one, so that ordering by key is ordering by arrival.
 */
public final class UuidVersion7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds since 1970 in the upper 48 bits, a counter in the lower 12. */
    private static long last;

    private UuidVersion7() {}

    /** A key greater than every key this JVM has made before. */
    public static UUID next() {
        var stamp = tick(System.currentTimeMillis());
        long high = (stamp >>> 12 << 16) | 0x7000L | (stamp & 0xFFF);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** More than 4096 keys in a millisecond borrow from the next one; a clock set back changes nothing. */
    private static synchronized long tick(long millis) {
        last = Math.max(last + 1, millis << 12);
        return last;
    }
}
