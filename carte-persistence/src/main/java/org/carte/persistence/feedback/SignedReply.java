package org.carte.persistence.feedback;

import java.io.Serializable;
import java.util.UUID;

/**
 * A reply to a text, with who replies.
 *
 * @param wording null: there is nothing to add
 */
public record SignedReply(UUID textId, UUID personId, String firstName, String lastName, String wording)
        implements Serializable {

    /** Who replies. */
    public String name() {
        return firstName + " " + lastName;
    }
}
