package org.carte.ejb.enrolment;

import java.util.Locale;
import java.util.regex.Pattern;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.Funding;

/**
 * Who pays for a place.
 *
 * @param funding null when not known yet
 * @param payer name of the company or fund, null or blank for none
 * @param payerEmail where they can be asked what they think of it, null or blank for nowhere
 * @param reference number of the file at the fund, null or blank for none
 */
public record FundingPlan(Funding funding, String payer, String payerEmail, String reference) {

    private static final int LONGEST_PAYER = 160;
    private static final int LONGEST_REFERENCE = 80;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    void on(Enrolment enrolment) {
        var email = trimmed("payerEmail", payerEmail, LONGEST_EMAIL);
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new InvalidException("payerEmail", "error.enrolment.email");
        }
        enrolment.fund(
                funding,
                trimmed("payer", payer, LONGEST_PAYER),
                email == null ? null : email.toLowerCase(Locale.ROOT),
                trimmed("reference", reference, LONGEST_REFERENCE));
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
