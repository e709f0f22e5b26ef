package org.carte.ejb.enrolment;

import java.time.Instant;

/**
 * Something to know about an enrolment that does not forbid it.
 *
 * @param name the neighbour, or the other session
 * @param detail the trade or company they share; null for the other kinds
 * @param at when the other session begins; null for neighbours
 */
public record EnrolmentWarning(Code code, String name, String detail, Instant at) {

    /** What there is to know. */
    public enum Code {
        /** Somebody in the room does the same trade. */
        DIRECT_COMPETITOR,
        /** Somebody in the room comes from the same company. */
        SAME_COMPANY,
        /** They took part in the same programme before. */
        ALREADY_TOOK,
        /** They have a place elsewhere at the same time. */
        OVERLAPPING,
        /** They run a session at the same time, be it this one. */
        FACILITATING
    }
}
