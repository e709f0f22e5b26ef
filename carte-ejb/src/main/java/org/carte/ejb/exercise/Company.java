package org.carte.ejb.exercise;

/** With whom an exercise is done. */
public enum Company {
    /** Everybody for themself. */
    ALONE,
    /** Two by two, each about the other. */
    PAIR,
    /** Several together, each about every other and about themself. */
    CIRCLE
}
