package org.carte.ejb.exercise.shape;

import java.util.Map;

/** Yes or no. */
public record Flag() implements Shape {

    @Override
    public void check(String path, Object value, Reading reading) {
        if (!(value instanceof Boolean)) {
            reading.wrong(path, Reading.SHAPE);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Shape.words("type", "boolean");
    }
}
