package org.carte.ejb.recap;

import static org.carte.persistence.recap.QuoteConsent.WITHDRAWN;

import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.recap.QuoteConsent;

/**
 * A sentence somebody offers for the recap.
 *
 * @param consent how it may be signed
 */
public record OfferedQuote(String text, QuoteConsent consent) {

    /** The longest quote. */
    public static final int MAX_LENGTH = 1000;

    /** Without invisible characters. */
    public OfferedQuote {
        text = clean(text);
    }

    /** What was written, without invisible characters and spaces around; never null. */
    public static String clean(String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip();
    }

    /** @throws InvalidException when it is empty, too long, or nothing says how it may be signed */
    public void check() {
        if (text.isEmpty()) {
            throw new InvalidException("quote.text", "error.recap.quoteEmpty");
        }
        if (text.length() > MAX_LENGTH) {
            throw new InvalidException("quote.text", "error.recap.quoteLong", MAX_LENGTH);
        }
        if (consent == null || consent == WITHDRAWN) {
            throw new InvalidException("quote.consent", "error.recap.quoteConsent");
        }
    }
}
