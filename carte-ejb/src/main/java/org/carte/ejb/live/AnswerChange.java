package org.carte.ejb.live;

import java.util.Map;
import org.carte.persistence.exercise.Sharing;

/**
 * What an author wants to be different. What is null stays as it is.
 *
 * @param payload in the exercise type's shape
 * @param whole the payload is everything there is; otherwise it is laid over what is there, field by field
 * @param sharing who may read it
 * @param done the author's word that it is done
 */
public record AnswerChange(Map<String, Object> payload, boolean whole, Sharing sharing, Boolean done) {

    /** Some fields of the payload, the rest stays. */
    static AnswerChange part(Map<String, Object> part) {
        return new AnswerChange(part, false, null, null);
    }
}
