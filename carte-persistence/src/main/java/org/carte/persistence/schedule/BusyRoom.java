package org.carte.persistence.schedule;

import java.time.Instant;
import java.util.UUID;

/** When a room is taken, and by which session. */
public record BusyRoom(UUID sessionId, String title, Instant startsAt, Instant endsAt) {}
