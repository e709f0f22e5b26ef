package org.carte.persistence.carte;

/** Why a version of a map was kept. */
public enum VersionCause {
    /** Its owner wished it. */
    BY_HAND,
    /** The session came to its end. */
    SESSION_DONE,
    /** An older one was about to be taken up again. */
    BEFORE_RESTORE,
    /** An older one was taken up again. */
    RESTORED,
    /** Its owner went through it later and asked of everything whether it is still true. */
    STILL_TRUE
}
