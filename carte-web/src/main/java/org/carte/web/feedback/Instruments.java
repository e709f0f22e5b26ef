package org.carte.web.feedback;

import java.util.Arrays;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.WaveKind;

/** An instrument as it stands in an address. */
final class Instruments {

    private Instruments() {}

    /** @throws NotFoundException when there is none of that name; the end of the day when none is named */
    static WaveKind of(String name) {
        return name == null || name.isEmpty()
                ? WaveKind.HOT
                : Arrays.stream(WaveKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
    }
}
