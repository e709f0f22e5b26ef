package org.carte.persistence.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * One line of the register.
 *
 * @param questionFr what the question said whose mean was too low; null when somebody has noticed it otherwise
 * @param questionEn the same in English
 * @param firstName of who sees to it, with the last name; null while nobody does
 * @param sessions in how many it was found
 */
public record ImprovementRow(
        UUID id,
        String subject,
        String questionFr,
        String questionEn,
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

    /** What the question said whose mean was too low; null when somebody has noticed it otherwise. */
    public String question(Locale locale) {
        return "en".equals(locale.getLanguage()) ? questionEn : questionFr;
    }

    /** Whether it should have been done by then. */
    public boolean isOverdue(LocalDate today) {
        return closedOn == null && dueOn != null && dueOn.isBefore(today);
    }
}
