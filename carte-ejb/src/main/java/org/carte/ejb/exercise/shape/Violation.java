package org.carte.ejb.exercise.shape;

import java.util.List;
import org.carte.ejb.shared.InvalidException;

/**
 * What is wrong with a configuration or a payload.
 *
 * @param field the path, {@code slots.who}
 * @param key of the message bundle
 * @param arguments what the message is filled in with
 */
public record Violation(String field, String key, List<Object> arguments) {

    /** The same as a refusal; {@code parent} is what the whole is called. */
    public InvalidException refusal(String parent) {
        var path = field.isEmpty() ? parent : parent + "." + field;
        return new InvalidException(path, key, arguments.toArray());
    }
}
