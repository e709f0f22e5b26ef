package org.carte.ejb.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Json;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Reference;
import org.carte.ejb.exercise.shape.Shape;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Violation;

/** What is checked of every type: its shapes, and the rules they have in common. */
final class Checks {

    /** As much as the table takes, blanks between members included. */
    private static final int LARGEST = 65_000;

    private Checks() {}

    static List<Violation> config(ExerciseType type, Map<String, Object> config) {
        var reading = new Reading();
        var shape = type.config();
        shape.check("", config, reading);
        if (reading.isClean()) {
            var tree = Tree.of(config);
            shape.members().forEach((name, member) -> {
                once(tree, name, reading);
                listed(tree, name, member.shape(), reading);
            });
            type.checkConfig(tree, reading);
        }
        return reading.violations();
    }

    static List<Violation> payload(ExerciseType type, Map<String, Object> config, Map<String, Object> payload) {
        var reading = new Reading();
        var tree = Tree.of(config);
        type.payload(tree).check("", payload, reading);
        if (reading.isClean()) {
            type.check(tree, Tree.of(payload), reading);
        }
        if (reading.isClean() && size(payload) > LARGEST) {
            reading.wrong("", "error.exercise.tooLarge");
        }
        return reading.violations();
    }

    /** No two things of a list bear the same name. */
    private static void once(Tree config, String list, Reading reading) {
        var seen = new HashSet<String>();
        var things = config.all(list);
        for (int at = 0; at < things.size(); at++) {
            var key = things.get(at).text("id").isEmpty() ? "key" : "id";
            var name = things.get(at).text(key);
            if (!name.isEmpty() && !seen.add(name)) {
                reading.wrong(list + "." + at + "." + key, Reading.TWICE);
            }
        }
    }

    /** What refers to things of another list, one or several, refers to things that are there. */
    private static void listed(Tree config, String name, Shape shape, Reading reading) {
        if (shape instanceof Items items && items.each() instanceof Reference reference) {
            config.texts(name).forEach(each -> known(config, name, reference, each, reading));
        } else if (shape instanceof Reference reference && !config.text(name).isEmpty()) {
            known(config, name, reference, config.text(name), reading);
        }
    }

    private static void known(Tree config, String name, Reference reference, String thing, Reading reading) {
        if (!config.ids(reference.list()).contains(thing)) {
            reading.wrong(name, Reading.UNKNOWN, thing);
        }
    }

    private static long size(Map<String, Object> payload) {
        var json = Json.write(payload);
        return json.getBytes(UTF_8).length
                + json.chars().filter(each -> each == ',' || each == ':').count();
    }
}
