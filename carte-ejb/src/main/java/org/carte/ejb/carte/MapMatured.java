package org.carte.ejb.carte;

import java.util.UUID;

/** Ninety days have passed since a session, and somebody agreed to be asked whether their map is still true. */
public record MapMatured(UUID sessionId, UUID personId) {}
