package org.carte.persistence.feedback;

import java.time.Instant;
import java.util.UUID;

/** A round about a session, and how many have answered it. */
public record WaveRow(UUID id, WaveKind kind, Instant opensAt, Instant closesAt, Instant invitedAt, Long answered) {}
