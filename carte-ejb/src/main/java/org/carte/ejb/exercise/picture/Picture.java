package org.carte.ejb.exercise.picture;

/** What several answers look like together. */
public sealed interface Picture permits Bars, Cloud, Groups, Plane, Radar {

    /** Which drawing it asks for, in the names of the pages. */
    String form();

    /** Nothing to be seen. */
    boolean isEmpty();
}
