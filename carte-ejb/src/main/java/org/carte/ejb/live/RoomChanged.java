package org.carte.ejb.live;

import java.util.UUID;

/** The room was moved: another exercise, another state, another time on the clock. */
public record RoomChanged(UUID sessionId) {}
