package org.carte.ejb.exercise.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A list.
 *
 * @param each what everything in it looks like
 * @param least how many there must be
 * @param most how many there may be
 * @param distinct nothing is there twice; for names and texts only
 */
public record Items(Shape each, int least, int most, boolean distinct) implements Shape {

    /** So many of them, the same one perhaps several times. */
    public static Items of(Shape each, int least, int most) {
        return new Items(each, least, most, false);
    }

    /** At most so many names, each once. */
    public static Items names(Id each, int most) {
        return new Items(each, 0, most, true);
    }

    @Override
    public void check(String path, Object value, Reading reading) {
        if (!(value instanceof List<?> list)) {
            reading.wrong(path, Reading.SHAPE);
        } else if (list.size() > most) {
            reading.wrong(path, Reading.TOO_MANY, most);
        } else if (list.size() < least) {
            reading.wrong(path, Reading.TOO_FEW, least);
        } else {
            checkEach(path, list, reading);
        }
    }

    private void checkEach(String path, List<?> list, Reading reading) {
        var seen = new HashSet<Object>();
        for (int at = 0; at < list.size(); at++) {
            var here = path + "." + at;
            if (list.get(at) == null) {
                reading.wrong(here, Reading.MISSING);
            } else {
                each.check(here, list.get(at), reading);
            }
            if (distinct && !seen.add(list.get(at))) {
                reading.wrong(here, Reading.TWICE);
            }
        }
    }

    @Override
    public Map<String, Object> schema() {
        var schema = Shape.words("type", "array", "items", each.schema(), "maxItems", most);
        if (least > 0) {
            schema.put("minItems", least);
        }
        if (distinct) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }
}
