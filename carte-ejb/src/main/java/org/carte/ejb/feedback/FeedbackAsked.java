package org.carte.ejb.feedback;

import java.time.Instant;
import java.util.List;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.persistence.people.Person;

/**
 * People are asked what they think.
 *
 * @param until when the round closes
 * @param again whether they were asked before
 */
public record FeedbackAsked(
        SessionDetails session, Questionnaire asked, Instant until, boolean again, List<Reader> readers) {

    /**
     * Somebody who is asked.
     *
     * @param person null for who pays
     * @param token the secret their link ends with
     */
    public record Reader(Person person, String name, String email, String token) {

        /** Says nothing: the secret must not end up in a log. */
        @Override
        public String toString() {
            return "Reader";
        }
    }
}
