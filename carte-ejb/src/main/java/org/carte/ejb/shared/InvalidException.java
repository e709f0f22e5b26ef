package org.carte.ejb.shared;

/** An input is well-formed but says something that cannot be. */
public class InvalidException extends BusinessException {

    private final String fieldName;

    /**
     * @param field the input, as the REST contract names it ({@code slots[0].end})
     * @param key of the message bundle
     * @param arguments what the message is filled in with
     */
    public InvalidException(String field, String key, Object... arguments) {
        this("", field, key, arguments);
    }

    private InvalidException(String fieldName, String field, String key, Object... arguments) {
        super(Kind.INVALID, field, key, arguments);
        this.fieldName = fieldName;
    }

    /** The same about an input that has a name people know, or a key of the bundle that says it. */
    public static InvalidException named(String fieldName, String field, String key, Object... arguments) {
        return new InvalidException(fieldName, field, key, arguments);
    }

    @Override
    public String getFieldName() {
        return fieldName;
    }
}
