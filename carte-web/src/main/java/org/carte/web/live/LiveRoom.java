package org.carte.web.live;

import java.util.UUID;
import org.carte.ejb.shared.NotFoundException;

/** The room an address speaks of. */
final class LiveRoom {

    private LiveRoom() {}

    /** What is no id at all is not found either. */
    static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException | NullPointerException noId) {
            throw new NotFoundException();
        }
    }
}
