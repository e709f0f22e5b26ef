package org.carte.persistence.improvement;

import java.io.Serializable;
import java.util.UUID;

/** Somebody who can see to an improvement. */
public record OwnerChoice(UUID id, String firstName, String lastName) implements Serializable {

    public String name() {
        return firstName + " " + lastName;
    }
}
