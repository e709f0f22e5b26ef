package org.carte.web.exercise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Tree;

/** One thing of a list while it is being written. Its name is not asked for, unless that is all it has. */
public class ConfigRow implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ID = "id";

    private final String id;
    private final boolean named;
    private final ArrayList<ConfigInput> inputs = new ArrayList<>();

    private ConfigRow(String id, boolean named) {
        this.id = id;
        this.named = named;
    }

    static ConfigRow of(Fields thing, Tree value) {
        var row = new ConfigRow(value.text(ID), thing.members().containsKey(ID));
        thing.members().forEach((name, member) -> {
            if (!name.equals(ID)) {
                row.inputs.add(ConfigInput.of(name, member.shape(), value));
            }
        });
        return row;
    }

    /** The things, those in which nothing was written aside; null for none. */
    static List<Map<String, Object>> things(List<ConfigRow> rows) {
        var taken = new HashSet<String>();
        var things = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            var thing = new LinkedHashMap<String, Object>();
            row.inputs.forEach(input -> input.into(thing));
            if (thing.isEmpty()) {
                continue;
            }
            if (row.named) {
                thing.put(ID, Names.free(row.id, String.valueOf(thing.getOrDefault("label", "")), taken));
            }
            things.add(thing);
        }
        return things.isEmpty() ? null : things;
    }

    /** Something was written in it. */
    boolean isWritten() {
        var thing = new LinkedHashMap<String, Object>();
        inputs.forEach(input -> input.into(thing));
        return !thing.isEmpty();
    }

    public List<ConfigInput> getInputs() {
        return inputs;
    }

    /** What it is called so far. */
    public String getLabel() {
        return inputs.stream()
                .filter(input -> input.getName().equals("label"))
                .findFirst()
                .map(ConfigInput::getText)
                .orElse(null);
    }
}
