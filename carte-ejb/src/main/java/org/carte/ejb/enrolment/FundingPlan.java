package org.carte.ejb.enrolment;

import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.Funding;

/**
 * Who pays for a place.
 *
 * @param funding null when not known yet
 * @param payer name of the company or fund, null or blank for none
 * @param reference number of the file at the fund, null or blank for none
 */
public record FundingPlan(Funding funding, String payer, String reference) {

    private static final int LONGEST_PAYER = 160;
    private static final int LONGEST_REFERENCE = 80;

    void on(Enrolment enrolment) {
        enrolment.fund(
                funding, trimmed("payer", payer, LONGEST_PAYER), trimmed("reference", reference, LONGEST_REFERENCE));
    }

    private static String trimmed(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.strip().length() > longest) {
            throw new InvalidException(field, "error.enrolment.tooLong", longest);
        }
        return value.strip();
    }
}
