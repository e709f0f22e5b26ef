package org.carte.ejb.live;

import java.io.Serializable;
import java.util.UUID;

/**
 * What somebody writes on: in which run, about whom.
 *
 * @param aboutId null for oneself
 */
public record Sheet(UUID sessionId, UUID runId, UUID aboutId) implements Serializable {

    /** About oneself. */
    public static Sheet own(UUID sessionId, UUID runId) {
        return new Sheet(sessionId, runId, null);
    }
}
