package org.carte.ejb.enrolment;

/**
 * What came of one of many enrolments.
 *
 * @param name of the person
 * @param shown the enrolment with what there is to know about it; null when it was refused
 * @param refusal key of the message that says why; null when it was not refused
 */
public record EnrolmentOutcome(String name, EnrolmentShown shown, String refusal) {

    /** Has a place. */
    public boolean hasPlace() {
        return shown != null && !shown.row().isWaiting();
    }

    /** Waits for one. */
    public boolean isWaiting() {
        return shown != null && shown.row().isWaiting();
    }
}
