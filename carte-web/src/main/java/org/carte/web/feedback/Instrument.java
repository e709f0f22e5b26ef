package org.carte.web.feedback;

import java.util.Arrays;
import org.carte.persistence.feedback.WaveKind;

/** An instrument as it stands in an address. */
final class Instrument {

    private Instrument() {}

    /** Reads it; the end of the day when it says nothing we know. */
    static WaveKind of(String text) {
        return Arrays.stream(WaveKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(WaveKind.HOT);
    }
}
