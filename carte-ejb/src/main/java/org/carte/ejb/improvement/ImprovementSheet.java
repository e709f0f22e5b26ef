package org.carte.ejb.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.improvement.Improvement;

/**
 * An improvement as it is filled in.
 *
 * @param ownerId who sees to it; null for nobody yet
 * @param dueOn until when; null for no day yet
 * @param done whether it is closed
 */
public record ImprovementSheet(
        @NotBlank @Size(max = 200) String subject,
        @Size(max = 2000) String cause,
        @Size(max = 2000) String action,
        UUID ownerId,
        LocalDate dueOn,
        @Size(max = 2000) String effect,
        boolean done) {

    /** Texts are never null. */
    public ImprovementSheet {
        subject = text(subject);
        cause = text(cause);
        action = text(action);
        effect = text(effect);
    }

    /** Whether who sees to it and until when are what they were. */
    boolean leavesOwner(Improvement improvement) {
        return Objects.equals(ownerId, improvement.getOwnerId()) && Objects.equals(dueOn, improvement.getDueOn());
    }

    /** @throws InvalidException when it is closed without saying what was done and what came of it */
    void on(Improvement improvement, LocalDate today) {
        if (subject.isEmpty()) {
            throw new InvalidException("subject", "error.improvement.subject");
        }
        if (done && action.isEmpty()) {
            throw new InvalidException("action", "error.improvement.action");
        }
        if (done && effect.isEmpty()) {
            throw new InvalidException("effect", "error.improvement.effect");
        }
        improvement.describe(subject, cause, action, effect);
        improvement.assign(ownerId, dueOn);
        if (done) {
            improvement.close(today);
        } else {
            improvement.reopen();
        }
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
