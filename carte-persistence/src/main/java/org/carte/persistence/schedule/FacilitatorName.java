package org.carte.persistence.schedule;

import java.util.UUID;

/** Who runs which session. */
public record FacilitatorName(UUID sessionId, UUID personId, String firstName, String lastName) {

    /** First name and last name. */
    public String displayName() {
        return firstName + " " + lastName;
    }
}
