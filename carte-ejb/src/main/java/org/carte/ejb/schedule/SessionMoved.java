package org.carte.ejb.schedule;

import java.util.UUID;

/** A session has another time or another room now. */
public record SessionMoved(UUID sessionId) {}
