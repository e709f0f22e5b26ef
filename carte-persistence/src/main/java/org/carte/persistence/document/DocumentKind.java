package org.carte.persistence.document;

/** What can be printed of a session. */
public enum DocumentKind {
    /** What it is about, for whom, how. */
    PROGRAMME,
    /** The list that everybody signs, each half-day. */
    ATTENDANCE_SHEET,
    /** All one needs to know to come, for one person. */
    CONVOCATION,
    /** That it took place, for one person. */
    CERTIFICATE;

    /** Whether it is made out to one person. */
    public boolean isPersonal() {
        return this == CONVOCATION || this == CERTIFICATE;
    }
}
