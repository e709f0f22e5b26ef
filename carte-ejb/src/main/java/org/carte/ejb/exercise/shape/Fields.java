package org.carte.ejb.exercise.shape;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object with these members and no others.
 *
 * @param members by name, in the order people are asked for them
 */
public record Fields(Map<String, Member> members) implements Shape {

    /** What stands under one name. */
    public record Member(Shape shape, boolean needed) {}

    /** None to begin with. */
    public static Fields none() {
        return new Fields(Map.of());
    }

    /** And a member that must be there. */
    public Fields needs(String name, Shape shape) {
        return with(name, new Member(shape, true));
    }

    /** And a member that may be there. */
    public Fields may(String name, Shape shape) {
        return with(name, new Member(shape, false));
    }

    private Fields with(String name, Member member) {
        var all = new LinkedHashMap<>(members);
        all.put(name, member);
        return new Fields(all);
    }

    @Override
    public void check(String path, Object value, Reading reading) {
        if (!(value instanceof Map<?, ?> object)) {
            reading.wrong(path, Reading.SHAPE);
            return;
        }
        for (var name : object.keySet()) {
            if (!members.containsKey(name)) {
                reading.wrong(path, Reading.UNKNOWN, Id.shown(name));
            }
        }
        members.forEach((name, member) -> {
            var here = Reading.below(path, name);
            if (object.get(name) != null) {
                member.shape().check(here, object.get(name), reading);
            } else if (member.needed()) {
                reading.wrong(here, Reading.MISSING);
            }
        });
    }

    @Override
    public Map<String, Object> schema() {
        var properties = new LinkedHashMap<String, Object>();
        members.forEach((name, member) -> properties.put(
                name,
                member.needed()
                        ? member.shape().schema()
                        : Shape.optional(member.shape().schema())));
        var needed = members.entrySet().stream()
                .filter(member -> member.getValue().needed())
                .map(Map.Entry::getKey)
                .toList();
        return Shape.words(
                "type", "object", "properties", properties, "required", needed, "additionalProperties", false);
    }

    @Override
    public Shape at(String name) {
        var member = members.get(name);
        return member == null ? null : member.shape();
    }
}
