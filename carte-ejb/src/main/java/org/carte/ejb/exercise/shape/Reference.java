package org.carte.ejb.exercise.shape;

import java.util.Map;

/**
 * The name of one of the things that the same object lists elsewhere. That it is one of them is a rule of its own.
 *
 * @param list the member that lists them
 */
public record Reference(String list) implements Shape {

    @Override
    public void check(String path, Object value, Reading reading) {
        Id.any().check(path, value, reading);
    }

    @Override
    public Map<String, Object> schema() {
        return Id.any().schema();
    }

    @Override
    public Object read(String typed) {
        return Id.any().read(typed);
    }
}
