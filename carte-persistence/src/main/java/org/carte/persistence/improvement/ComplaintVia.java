package org.carte.persistence.improvement;

/** How a complaint came. */
public enum ComplaintVia {
    /** By the public form. */
    FORM,
    /** By e-mail. */
    MAIL,
    /** By telephone. */
    PHONE,
    /** Said to somebody. */
    SPOKEN,
    /** On paper. */
    LETTER
}
