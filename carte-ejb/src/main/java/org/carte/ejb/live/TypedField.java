package org.carte.ejb.live;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A field as it was typed on one page.
 *
 * @param field of the page, see {@link org.carte.ejb.exercise.PageFields}
 * @param typed what it says
 * @param writer the page; null for one that has written nothing before
 * @param seen the version of the answer the page had read when its writer began; null for whatever is there
 * @param ageMillis how long ago it was typed, by the clock of the device, which may be wrong but runs
 */
public record TypedField(String field, String typed, UUID writer, Integer seen, long ageMillis) {

    private static final long OLDEST = Duration.ofDays(30).toMillis();

    /** When it was typed, by the clock of the server. */
    Instant typedAt(Instant now) {
        return now.minusMillis(Math.max(0, Math.min(ageMillis, OLDEST)));
    }

    UUID page() {
        return writer == null ? UUID.randomUUID() : writer;
    }

    int version() {
        return seen == null ? Integer.MAX_VALUE : seen;
    }
}
