package org.carte.ejb.exercise;

import java.util.List;
import java.util.Map;
import org.carte.ejb.exercise.shape.Tree;

/** What people call the fields of an answer: as the exercise calls them, for the rest a word of the bundle. */
public final class FieldNames {

    private static final Map<String, String> WORDS = Map.of(
            "onlyMe", "exercise.form.onlyMe",
            "quote", "exercise.form.quote",
            "other", "exercise.form.other");

    private FieldNames() {}

    /**
     * The question or thing a path stands for.
     *
     * @param path {@code slots.who}
     * @return a text or a key of the bundle; empty where the exercise asks for one thing only and does not name it
     */
    public static String of(Tree config, String path) {
        var names = List.of(path.split("\\.", -1));
        var last = names.get(names.size() - 1);
        if (WORDS.containsKey(last)) {
            return WORDS.get(last);
        }
        if (last.equals("name")) {
            return names.get(0).equals("groups") ? "exercise.form.groupName" : "exercise.form.name";
        }
        return labelled(config, last);
    }

    /** A thing the author lists, a member that is a question itself, or else the question of the whole. */
    private static String labelled(Tree config, String name) {
        return config.names().stream()
                .map(list -> config.labels(list).getOrDefault(name, ""))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElseGet(() -> config.text(name).isEmpty() ? config.text("prompt") : config.text(name));
    }
}
