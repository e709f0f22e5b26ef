package org.carte.persistence.enrolment;

import java.util.UUID;

/** Who answered what to which question. */
public record PositioningReply(UUID questionId, UUID enrolmentId, String firstName, String lastName, String reply) {

    /** First name and last name. */
    public String displayName() {
        return firstName + " " + lastName;
    }
}
