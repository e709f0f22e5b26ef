package org.carte.web.shared;

import java.util.UUID;
import org.carte.ejb.shared.NotFoundException;

/** An id as it stands in an address. */
public final class PathId {

    private PathId() {}

    /**
     * Reads it.
     *
     * @throws NotFoundException when it is no id: nothing has that address
     */
    public static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFoundException();
        }
    }
}
