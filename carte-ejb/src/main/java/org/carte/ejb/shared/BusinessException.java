package org.carte.ejb.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the trade was broken; nothing was changed. Pages show it as a message, REST as problem+json, both in the
 * reader's language: the exception carries a key of the message bundle and what to fill in.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {

    /** What kind of no it is; each has one HTTP status. */
    public enum Kind {
        /** Not there, or not visible to the caller. */
        NOT_FOUND(404),
        /** Refused by the state of things: full, double-booked, wrong status. */
        CONFLICT(409),
        /** Somebody else was faster. */
        STALE(412),
        /** Larger than allowed. */
        TOO_LARGE(413),
        /** Well-formed but invalid. */
        INVALID(422),
        /** Known, but not allowed. */
        FORBIDDEN(403);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that says the same. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String key;
    private final String field;
    private final transient List<Object> arguments;

    /**
     * @param key of the message bundle
     * @param arguments what the message is filled in with
     */
    public BusinessException(Kind kind, String key, Object... arguments) {
        this(kind, null, key, arguments);
    }

    /** @param field the input it is about; null when it is about no single one */
    protected BusinessException(Kind kind, String field, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public Kind getKind() {
        return kind;
    }

    public String getKey() {
        return key;
    }

    public String getField() {
        return field;
    }

    public Object[] getArguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }

    /** What people call that input, or a key of the bundle that says it; empty where there is nothing to tell apart. */
    public String getFieldName() {
        return "";
    }

    /** Where the reader sees what is in the way, below the context ({@code /app/sessions/…}); null for nowhere. */
    public String getLink() {
        return null;
    }
}
