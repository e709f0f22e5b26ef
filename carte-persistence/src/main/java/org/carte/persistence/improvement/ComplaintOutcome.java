package org.carte.persistence.improvement;

/** What a complaint came to. */
public enum ComplaintOutcome {
    /** They are right. */
    JUSTIFIED,
    /** They are right in part. */
    PARTLY,
    /** They are not. */
    UNJUSTIFIED
}
