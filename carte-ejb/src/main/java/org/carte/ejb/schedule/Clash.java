package org.carte.ejb.schedule;

import java.util.List;
import java.util.UUID;

/**
 * Why something cannot take place at that time, in words.
 *
 * @param key of the message bundle
 * @param arguments what the message is filled in with
 * @param sessionId the session in the way; null when none is
 */
public record Clash(String key, List<Object> arguments, UUID sessionId) {

    /** Where the reader sees the session in the way; null when there is none. */
    public String link() {
        return sessionId == null ? null : "/app/sessions/" + sessionId;
    }
}
