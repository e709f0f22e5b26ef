package org.carte.persistence.feedback;

/** Who is asked, when and about what: the instruments. What they say is never added up across them. */
public enum WaveKind {
    /** Participants, at the end of the day: were they satisfied? */
    HOT,
    /** Participants, weeks later. */
    COLD,
    /** Participants, before the day: what can they do already, objective by objective? */
    BEFORE,
    /** The same objectives after the day. */
    AFTER,
    /** Those who ran the day. */
    FACILITATOR,
    /** Those who paid. */
    CLIENT;

    /** Whether so many are asked that nobody can tell who said what; the others are one to three, and know it. */
    public boolean isAnonymous() {
        return this != FACILITATOR && this != CLIENT;
    }

    /** Whether what was learned is asked, which is no question of satisfaction. */
    public boolean isAssessment() {
        return this == BEFORE || this == AFTER;
    }
}
