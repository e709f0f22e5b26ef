package org.carte.ejb.feedback;

import java.util.UUID;
import org.carte.persistence.feedback.TextReview;

/**
 * Which texts are wanted; null stands for all.
 *
 * @param review null for all that are not withheld
 * @param words as typed, French or English; blank for all
 */
public record TextFilter(UUID sessionId, UUID programme, TextReview review, String words) {

    /** Without words that say nothing. */
    public TextFilter {
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
