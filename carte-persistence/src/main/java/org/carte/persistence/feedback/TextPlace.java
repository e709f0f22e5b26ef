package org.carte.persistence.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Which round of which session a text was written in.
 *
 * @param questionnaire the version that was asked
 * @param title of the programme
 */
public record TextPlace(UUID waveId, WaveKind kind, UUID questionnaire, UUID sessionId, String title, Instant startsAt)
        implements Serializable {}
