package org.carte.ejb.feedback;

import java.util.Set;
import java.util.UUID;

/**
 * Something written about a session will be read by its participants; those who run it may reply first.
 *
 * @param facilitators those who had nothing to reply to before
 */
public record ReplyAwaited(UUID sessionId, Set<UUID> facilitators) {}
