package org.carte.persistence.countdown;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.schedule.SessionStatus;

/**
 * How far a session has come, as the features know it. Moments are null where the thing has not happened.
 *
 * @param endsAt of its last half-day
 * @param places how many have a place
 * @param convoked how many of them the convocation has left for
 * @param convokedAt when the last convocation left
 * @param printedAt when the attendance sheet was last made; null too while somebody has a place who is not on it
 * @param certified how many of those with a place a certificate was made for
 * @param certifiedAt when the last certificate was made
 */
public record SessionProgress(
        UUID id,
        String title,
        SessionStatus status,
        Instant startsAt,
        Instant endsAt,
        Instant publishedAt,
        Instant confirmedAt,
        Instant closedAt,
        Long places,
        Long convoked,
        Instant convokedAt,
        Instant recapAt,
        Instant hotFeedbackAt,
        Instant coldFeedbackAt,
        Instant printedAt,
        Long certified,
        Instant certifiedAt)
        implements Serializable {}
