package org.carte.ejb.schedule;

import java.util.Set;
import java.util.UUID;

/** Others run a session now; fired after {@link SessionMoved} when it moved as well. */
public record FacilitatorsChanged(UUID sessionId, Set<UUID> added, Set<UUID> removed) {}
