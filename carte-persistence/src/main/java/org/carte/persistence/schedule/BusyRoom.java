package org.carte.persistence.schedule;

import java.time.Instant;

/** When a room is taken, and by which session. */
public record BusyRoom(String title, Instant startsAt, Instant endsAt) {}
