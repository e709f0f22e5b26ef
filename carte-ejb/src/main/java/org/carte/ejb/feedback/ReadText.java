package org.carte.ejb.feedback;

import java.io.Serializable;
import java.util.List;
import org.carte.persistence.feedback.FreeText;
import org.carte.persistence.feedback.SignedReply;
import org.carte.persistence.feedback.TextPlace;

/**
 * A text as somebody reads it.
 *
 * @param replies of those who run the session; without words from who has nothing to add
 */
public record ReadText(FreeText text, TextPlace place, List<SignedReply> replies) implements Serializable {

    /** The replies that say something. */
    public List<SignedReply> said() {
        return replies.stream().filter(reply -> reply.wording() != null).toList();
    }
}
