package org.carte.ejb.schedule;

import java.util.List;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;

/**
 * Why something cannot take place at that time, in words.
 *
 * @param key of the message bundle
 * @param arguments what the message is filled in with
 * @param sessionId the session in the way; null when none is
 */
public record Clash(String key, List<Object> arguments, UUID sessionId) {

    /** The same no, before it is said. */
    static Clash of(BusinessException refused) {
        return new Clash(refused.getKey(), List.of(refused.getArguments()), null);
    }

    /** Where the reader sees the session in the way; null when there is none. */
    public String link() {
        return sessionId == null ? null : "/app/sessions/" + sessionId;
    }
}
