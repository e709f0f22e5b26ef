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
        return refusal(parent, "");
    }

    /** The same about a field that people know by that name. */
    public InvalidException refusal(String parent, String name) {
        var path = field.isEmpty() ? parent : parent + "." + field;
        return InvalidException.named(name, path, key, arguments.toArray());
    }
}
