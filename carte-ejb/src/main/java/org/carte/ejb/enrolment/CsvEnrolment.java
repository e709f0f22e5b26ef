package org.carte.ejb.enrolment;

import java.util.List;

/**
 * What came of a CSV list.
 *
 * @param outcomes one a line; empty when any line was rejected: then nobody was enrolled
 * @param rejected what is wrong with the list, all of it
 */
public record CsvEnrolment(List<EnrolmentOutcome> outcomes, List<RejectedLine> rejected) {

    /**
     * Something wrong with one line.
     *
     * @param line counted from 1, headings included, blank lines not
     * @param field {@code email}, {@code firstName}, {@code lastName} or {@code trade}
     * @param key of the message that says what is wrong
     */
    public record RejectedLine(long line, String field, String key) {}
}
