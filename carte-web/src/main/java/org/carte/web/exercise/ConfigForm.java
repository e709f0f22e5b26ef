package org.carte.web.exercise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.shape.Tree;

/** The configuration of an exercise while it is being written: a form that follows from the shape its type says. */
public class ConfigForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final ArrayList<ConfigInput> inputs = new ArrayList<>();

    /** To begin with what stands in a configuration. */
    public ConfigForm(ExerciseType type, Map<String, Object> config) {
        type.config()
                .members()
                .forEach((name, member) -> inputs.add(ConfigInput.of(name, member.shape(), Tree.of(config))));
    }

    /** As it was written, right or not. */
    public Map<String, Object> config() {
        var config = new LinkedHashMap<String, Object>();
        inputs.forEach(input -> input.into(config));
        return config;
    }

    /** What the things of a list are called so far. */
    public List<String> labels(String list) {
        return inputs.stream()
                .filter(input -> input.getName().equals(list))
                .flatMap(input -> input.getRows().getAll().stream())
                .map(ConfigRow::getLabel)
                .filter(label -> label != null && !label.isBlank())
                .toList();
    }

    public List<ConfigInput> getInputs() {
        return inputs;
    }
}
