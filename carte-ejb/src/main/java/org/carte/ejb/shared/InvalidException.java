package org.carte.ejb.shared;

/** An input is well-formed but says something that cannot be. */
public class InvalidException extends BusinessException {

    /**
     * @param field the input, as the REST contract names it ({@code slots[0].end})
     * @param key of the message bundle
     * @param arguments what the message is filled in with
     */
    public InvalidException(String field, String key, Object... arguments) {
        super(Kind.INVALID, field, key, arguments);
    }
}
