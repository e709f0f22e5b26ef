package org.carte.ejb.schedule;

import java.util.Set;
import java.util.UUID;

/**
 * A session has another time or another room now.
 *
 * @param newcomers who has only just been asked to run it, and so knows no other time or room
 */
public record SessionMoved(UUID sessionId, Set<UUID> newcomers) {}
