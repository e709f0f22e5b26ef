package org.carte.ejb.enrolment;

/**
 * Something to know about an enrolment that does not forbid it.
 *
 * @param name who it is about
 * @param trade what they do
 */
public record EnrolmentWarning(Code code, String name, String trade) {

    /** What there is to know. */
    public enum Code {
        /** Somebody in the room does the same trade. */
        DIRECT_COMPETITOR
    }
}
