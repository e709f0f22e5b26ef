package org.carte.persistence.schedule;

import java.time.Instant;
import java.util.UUID;

/** When a facilitator is taken, and by which session. */
public record BusyFacilitator(
        UUID sessionId, String firstName, String lastName, String title, Instant startsAt, Instant endsAt) {}
