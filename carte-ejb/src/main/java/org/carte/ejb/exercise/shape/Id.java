package org.carte.ejb.exercise.shape;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The name of a thing, as keys of JSON and fields of a page can bear it.
 *
 * @param known the names there are; null where that is not known
 */
public record Id(Collection<String> known) implements Shape {

    /** Ends with nothing behind it rather than with $, which in Java, Python and .NET lets a line end follow. */
    static final Pattern NAME = Pattern.compile("^[A-Za-z0-9_-]{1,40}(?![\\s\\S])");

    /** Any name. */
    public static Id any() {
        return new Id(null);
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A name as a message may repeat it. */
    static String shown(Object name) {
        var text = String.valueOf(name);
        return isName(text) ? text : "…";
    }

    @Override
    public void check(String path, Object value, Reading reading) {
        if (!(value instanceof String name) || !isName(name)) {
            reading.wrong(path, Reading.SHAPE);
        } else if (known != null && !known.contains(name)) {
            reading.wrong(path, Reading.UNKNOWN, name);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return known == null
                ? Shape.words("type", "string", "pattern", NAME.pattern())
                : Shape.words("type", "string", "enum", List.copyOf(known));
    }

    @Override
    public Object read(String typed) {
        return typed.isBlank() ? null : typed;
    }
}
