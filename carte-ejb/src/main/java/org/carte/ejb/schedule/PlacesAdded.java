package org.carte.ejb.schedule;

import java.util.UUID;

/** A session has more places than before. */
public record PlacesAdded(UUID sessionId) {}
