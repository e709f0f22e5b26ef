package org.carte.persistence.recap;

/** How somebody lets their words be published. */
public enum QuoteConsent {
    /** With first name, last name and trade. */
    NAMED,
    /** With first name and trade. */
    FIRST_NAME_TRADE,
    /** Without a name. */
    ANONYMOUS,
    /** Not at all any more. */
    WITHDRAWN
}
