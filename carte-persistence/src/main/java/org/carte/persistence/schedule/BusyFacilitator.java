package org.carte.persistence.schedule;

import java.time.Instant;

/** When a facilitator is taken, and by which session. */
public record BusyFacilitator(String firstName, String lastName, String title, Instant startsAt, Instant endsAt) {}
