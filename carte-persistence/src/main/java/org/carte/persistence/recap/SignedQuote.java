package org.carte.persistence.recap;

import java.io.Serializable;
import java.util.UUID;

/**
 * A quote as those see it who prepare the recap: no more of its author than the author agreed to.
 *
 * @param signature who said it; null when they want not to be named
 * @param chosen whether the recap prints it
 */
public record SignedQuote(UUID id, String wording, QuoteConsent consent, String signature, boolean chosen)
        implements Serializable {}
