package org.carte.ejb.live;

import org.carte.persistence.live.Answer;

/** What became of a field that was sent: the answer as it is now, and how it got there. */
public record SavedField(Answer answer, Outcome outcome) {

    /** How it got there. */
    public enum Outcome {
        /** Written, and nothing was in the way. */
        WRITTEN,
        /** Written over what another page had written meanwhile; that is kept. */
        OTHER_KEPT,
        /** Another page wrote later than this one: that stays, and what was sent is kept. */
        OVERTAKEN
    }
}
