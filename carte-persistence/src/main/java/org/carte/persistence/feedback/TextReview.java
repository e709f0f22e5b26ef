package org.carte.persistence.feedback;

/** Who may read a text that somebody wrote. */
public enum TextReview {
    /** Nobody has decided: those who run the session and administrators. */
    UNDECIDED,
    /** The participants of the session too, once its facilitators could reply. */
    PUBLIC,
    /** Those who run the session and administrators. */
    PRIVATE,
    /** Administrators alone: it insults, or names somebody. */
    WITHHELD
}
