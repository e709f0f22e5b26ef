package org.carte.ejb.exercise.shape;

import java.math.BigDecimal;
import java.util.Map;

/** A whole number between two others, both included. */
public record Whole(int least, int most) implements Shape {

    @Override
    public void check(String path, Object value, Reading reading) {
        var number = value instanceof Number given ? exact(given) : null;
        if (number == null) {
            reading.wrong(path, Reading.SHAPE);
        } else if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            reading.wrong(path, Reading.RANGE, least, most);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Shape.words("type", "integer", "minimum", least, "maximum", most);
    }

    /** What is no number stays what it is, for the check to refuse. */
    @Override
    public Object read(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException notWhole) {
            return typed;
        }
    }

    /** Without an exponent that would take a day to write out. */
    private static BigDecimal exact(Number number) {
        try {
            var exact = new BigDecimal(number.toString());
            return exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0 ? exact : null;
        } catch (NumberFormatException notWhole) {
            return null;
        }
    }
}
