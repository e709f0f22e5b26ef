package org.carte.persistence.countdown;

/** What there is to do. Most kinds are seen to be done; the others are ticked by hand. */
public enum StepKind {
    /** Announce the session. */
    PUBLISH,
    /** Send everybody the convocation. */
    CONVOKE,
    /** Decide that it takes place. */
    CONFIRM,
    /** Print the attendance sheet and what else is needed on paper. */
    PRINT,
    /** Declare the day over. */
    CLOSE,
    /** Hand out the certificates. */
    CERTIFY,
    /** Ask for feedback at the end of the day. */
    HOT_FEEDBACK,
    /** Publish the recap. */
    RECAP,
    /** Ask again weeks later. */
    COLD_FEEDBACK,
    /** Anything else; says itself what. */
    OTHER
}
