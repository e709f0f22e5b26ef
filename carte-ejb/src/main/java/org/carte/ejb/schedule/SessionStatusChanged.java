package org.carte.ejb.schedule;

import java.util.UUID;
import org.carte.persistence.schedule.SessionStatus;

/**
 * A session has taken a step in its life.
 *
 * @param reason may be null
 */
public record SessionStatusChanged(UUID sessionId, SessionStatus from, SessionStatus to, String reason) {}
