package org.carte.persistence.feed;

/** Whose sessions a calendar reads. */
public enum FeedScope {
    /** Those its owner has a place in or runs. */
    MINE,
    /** All of the house; for administrators. */
    HOUSE
}
