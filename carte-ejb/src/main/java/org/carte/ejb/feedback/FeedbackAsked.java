package org.carte.ejb.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.persistence.people.Person;

/**
 * People are asked what they think.
 *
 * @param wave the round
 * @param until when it closes
 * @param again whether they were asked before
 */
public record FeedbackAsked(
        SessionDetails session, UUID wave, Questionnaire asked, Instant until, boolean again, List<Reader> readers) {

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
