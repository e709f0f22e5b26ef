package org.carte.ejb.feedback;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carte.persistence.feedback.FreeText;
import org.carte.persistence.feedback.SignedReply;
import org.carte.persistence.feedback.TextPlace;

/**
 * A text as somebody reads it.
 *
 * @param questions what was asked, by language
 * @param replies of those who run the session; without words from who has nothing to add
 */
public record ReadText(FreeText text, TextPlace place, Map<String, String> questions, List<SignedReply> replies)
        implements Serializable {

    /** What was asked. */
    public String question(Locale locale) {
        return Question.said(questions, locale);
    }

    /** The replies that say something. */
    public List<SignedReply> said() {
        return replies.stream().filter(reply -> reply.wording() != null).toList();
    }
}
