package org.carte.ejb.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads JSON of unknown origin: gives what is usable, remembers what is not, never fails. */
final class Reading {

    static final String UNKNOWN = "error.exercise.unknown";
    static final String SHAPE = "error.exercise.shape";
    static final String MISSING = "error.exercise.missing";
    static final String TOO_LONG = "error.exercise.tooLong";
    static final String TOO_SHORT = "error.exercise.tooShort";
    static final String TOO_MANY = "error.exercise.tooMany";
    static final String RANGE = "error.exercise.range";
    static final String TWICE = "error.exercise.twice";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final List<Violation> found = new ArrayList<>();

    List<Violation> violations() {
        return List.copyOf(found);
    }

    void wrong(String field, String key, Object... arguments) {
        found.add(new Violation(field, key, List.of(arguments)));
    }

    boolean isClean() {
        return found.isEmpty();
    }

    /** Nothing but these keys. */
    void only(String path, Map<?, ?> object, Collection<String> known) {
        for (var key : object.keySet()) {
            if (!(key instanceof String) || !known.contains(key)) {
                wrong(path, UNKNOWN, shown(key));
            }
        }
    }

    /** A key as a message may repeat it. */
    private static String shown(Object key) {
        var text = String.valueOf(key);
        return KEY.matcher(text).matches() ? text : "…";
    }

    /** An object; an empty one where there is none. */
    Map<?, ?> object(String path, Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        wrong(path, SHAPE);
        return Map.of();
    }

    /** A list; an empty one where there is none. */
    List<?> list(String path, Object value, int least, int most) {
        if (value != null && !(value instanceof List<?>)) {
            wrong(path, SHAPE);
            return List.of();
        }
        var list = value == null ? List.of() : (List<?>) value;
        if (list.size() < least) {
            wrong(path, MISSING);
        }
        if (list.size() > most) {
            wrong(path, TOO_MANY, most);
            return List.of();
        }
        return list;
    }

    /** A text; an empty one where there is none. */
    String text(String path, Object value, int most) {
        if (value == null) {
            return "";
        }
        if (!(value instanceof String text) || !isStorable(text)) {
            wrong(path, SHAPE);
            return "";
        }
        if (text.length() > most) {
            wrong(path, TOO_LONG, most);
            return "";
        }
        return text;
    }

    /** A text that says something. */
    String words(String path, Object value, int most) {
        var before = found.size();
        var text = text(path, value, most);
        if (text.isBlank() && found.size() == before) {
            wrong(path, MISSING);
        }
        return text;
    }

    /** The name of a thing, as keys of JSON and fields of a page can bear it. */
    String key(String path, Object value) {
        if (value instanceof String key && KEY.matcher(key).matches()) {
            return key;
        }
        wrong(path, value == null ? MISSING : SHAPE);
        return "";
    }

    /** A whole number; {@code otherwise} where there is none. */
    int whole(String path, Object value, int least, int most, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        var number = value instanceof Number given ? exact(given) : null;
        if (number == null) {
            wrong(path, SHAPE);
        } else if (number < least || number > most) {
            wrong(path, RANGE, least, most);
        } else {
            return number;
        }
        return otherwise;
    }

    /** Things that have an id and a label, by id, in their order. */
    Map<String, Map<?, ?>> labelled(String path, Object value, int least, int most, String id, List<String> keys) {
        var things = new LinkedHashMap<String, Map<?, ?>>();
        var list = list(path, value, least, most);
        for (int at = 0; at < list.size(); at++) {
            var here = path + "." + at;
            var thing = object(here, list.get(at));
            only(here, thing, keys);
            words(here + ".label", thing.get("label"), 200);
            var key = key(here + "." + id, thing.get(id));
            if (things.put(key, thing) != null) {
                wrong(here + "." + id, TWICE);
            }
        }
        return things;
    }

    /** The text once more among those that were there. */
    void once(String path, String value, Set<String> seen) {
        if (!seen.add(value)) {
            wrong(path, TWICE);
        }
    }

    /** PostgreSQL stores no NUL, UTF-8 no half of a pair. */
    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
    }

    private static Integer exact(Number number) {
        try {
            return new BigDecimal(number.toString()).intValueExact();
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return null;
        }
    }
}
