package org.carte.persistence.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of the register.
 *
 * @param question the key of the question whose mean was too low; null when somebody has noticed it otherwise
 * @param firstName of who sees to it, with the last name; null while nobody does
 * @param sessions in how many it was found
 */
public record ImprovementRow(
        UUID id,
        String subject,
        String question,
        String cause,
        String action,
        String firstName,
        String lastName,
        LocalDate dueOn,
        String effect,
        LocalDate openedOn,
        LocalDate closedOn,
        Long sessions)
        implements Serializable {

    /** Who sees to it; empty while nobody does. */
    public String owner() {
        return firstName == null ? "" : firstName + " " + lastName;
    }

    /** Whether it should have been done by then. */
    public boolean isOverdue(LocalDate today) {
        return closedOn == null && dueOn != null && dueOn.isBefore(today);
    }
}
