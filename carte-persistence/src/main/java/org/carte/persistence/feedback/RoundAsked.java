package org.carte.persistence.feedback;

import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.schedule.SessionStatus;

/**
 * A session, and one round about it.
 *
 * @param title of the programme
 * @param wave null while the round is not there
 * @param revision how often what the round asks was written; null while the round is not there
 */
public record RoundAsked(
        UUID sessionId,
        String title,
        UUID programmeId,
        Instant startsAt,
        SessionStatus status,
        FeedbackWave wave,
        Integer revision) {}
