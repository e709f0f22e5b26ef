package org.carte.ejb.exercise.shape;

import static java.util.regex.Pattern.compile;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text.
 *
 * @param most characters, counted as people do: a rare one is not two
 * @param wordy it must say something, blanks do not
 */
public record Text(int most, boolean wordy) implements Shape {

    /** PostgreSQL stores no NUL, UTF-8 no half of a pair. */
    private static final Pattern STORABLE = compile("^[^\\u0000\\ud800-\\udfff]*$");

    private static final Pattern WORDS =
            compile("[^\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]");

    /** May be blank. */
    public static Text upTo(int most) {
        return new Text(most, false);
    }

    /** Says something. */
    public static Text words(int most) {
        return new Text(most, true);
    }

    @Override
    public void check(String path, Object value, Reading reading) {
        if (!(value instanceof String text) || !isStorable(text)) {
            reading.wrong(path, Reading.SHAPE);
        } else if (text.codePointCount(0, text.length()) > most) {
            reading.wrong(path, Reading.TOO_LONG, most);
        } else if (wordy && !WORDS.matcher(text).find()) {
            reading.wrong(path, Reading.MISSING);
        }
    }

    @Override
    public Map<String, Object> schema() {
        var schema = Shape.words("type", "string", "maxLength", most, "pattern", STORABLE.pattern());
        if (wordy) {
            schema.put("allOf", List.of(Shape.words("pattern", WORDS.pattern())));
        }
        return schema;
    }

    @Override
    public Object read(String typed) {
        return typed;
    }

    /** Can be kept as it is. */
    public static boolean isStorable(String text) {
        return STORABLE.matcher(text).matches();
    }
}
