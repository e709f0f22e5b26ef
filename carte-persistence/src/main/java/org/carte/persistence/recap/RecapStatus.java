package org.carte.persistence.recap;

/** Whether the public may read a recap. */
public enum RecapStatus {
    /** Only those who run or plan the session see it. */
    DRAFT,
    /** Everybody. */
    PUBLISHED
}
