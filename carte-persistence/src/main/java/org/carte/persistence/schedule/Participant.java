package org.carte.persistence.schedule;

import java.util.UUID;

/** Somebody who has a place in a session. */
public record Participant(UUID personId, String firstName, String lastName, String trade) {

    /** First name and last name. */
    public String displayName() {
        return firstName + " " + lastName;
    }
}
