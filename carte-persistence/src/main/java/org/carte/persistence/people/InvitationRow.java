package org.carte.persistence.people;

import java.time.Instant;
import java.util.UUID;

/**
 * How somebody stands with their account.
 *
 * @param linked whether they have logged in
 * @param status null when they were never invited; then all that follows is null too
 */
public record InvitationRow(
        UUID personId,
        Boolean linked,
        InvitationStatus status,
        Instant settledAt,
        Instant dueAt,
        InvitationFailure failure,
        String detail) {}
