package org.carte.persistence.people;

/** How far an import of people is. */
public enum ImportState {
    /** Somebody must say what the columns are. */
    MAPPING,
    /** Every line is being looked at. */
    CHECKING,
    /** Looked at; nothing is in the directory yet. */
    CHECKED,
    /** On its way into the directory, all or nothing. */
    IMPORTING,
    /** In the directory. */
    DONE,
    /** It broke; nothing of it is in the directory. */
    FAILED
}
