package org.carte.persistence.home;

/**
 * How much waits for an administrator in the registers and among the mails.
 *
 * @param unowned improvements nobody sees to
 * @param late improvements that should be done
 * @param open complaints to answer
 * @param overdue those of them that should be answered
 * @param mails that came back or may be lost, and that nobody has settled
 */
public record Waiting(Long unowned, Long late, Long open, Long overdue, Long mails) {

    /** Whether something does in the registers. */
    public boolean inRegisters() {
        return unowned + late + open > 0;
    }
}
