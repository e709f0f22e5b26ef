package org.carte.persistence.carte;

import java.io.Serializable;
import java.util.UUID;

/** A map of which its owner shows the facilitators something. */
public record EntrustedMap(UUID id, String firstName, String lastName) implements Serializable {

    /** Its owner, as shown everywhere. */
    public String owner() {
        return firstName + " " + lastName;
    }
}
