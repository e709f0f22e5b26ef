package org.carte.ejb.carte;

/** The colours a drawing is made in when it leaves our pages. */
public enum RoseScheme {
    /** Those of the house, on a light ground. */
    LIGHT,
    /** The same for a dark ground. */
    DARK,
    /** Ink alone: what tells zones apart is their number. */
    MONOCHROME,
    /** Black on white, and nothing in between. */
    CONTRAST
}
