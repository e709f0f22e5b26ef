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
        follow();
    }

    /** What was chosen of a list stays chosen when it gets another label. */
    private void follow() {
        inputs.stream()
                .filter(choice -> choice.getKind() == ConfigInput.Kind.CHOICE)
                .forEach(choice -> inputs.stream()
                        .filter(input -> input.getName().equals(choice.getList()) && input.getRows() != null)
                        .forEach(list -> choice.follow(list.getRows().getAll())));
    }

    /** As it was written, right or not. */
    public Map<String, Object> config() {
        follow();
        var config = new LinkedHashMap<String, Object>();
        inputs.forEach(input -> input.into(config));
        return config;
    }

    /**
     * Says under each input what is wrong with it; what is wrong with none of them is given back.
     *
     * @param wrong what to say, by the path of the member
     */
    public List<String> blame(Map<String, String> wrong) {
        inputs.forEach(ConfigForm::clear);
        var others = new ArrayList<String>();
        wrong.forEach((path, words) -> {
            var input = at(inputs, List.of(path.split("\\.", -1)));
            if (input == null) {
                others.add(words);
            } else {
                input.setWrong(words);
            }
        });
        return others;
    }

    private static void clear(ConfigInput input) {
        input.setWrong(null);
        if (input.getRows() != null) {
            input.getRows().getAll().forEach(row -> row.getInputs().forEach(ConfigForm::clear));
        }
    }

    /** The input a path leads to, as deep as there is one: {@code piles.1.limit} counts the rows that are written. */
    private static ConfigInput at(List<ConfigInput> inputs, List<String> path) {
        var input = inputs.stream()
                .filter(each -> each.getName().equals(path.get(0)))
                .findFirst()
                .orElse(null);
        if (input == null || input.getRows() == null || path.size() < 3) {
            return input;
        }
        var written =
                input.getRows().getAll().stream().filter(ConfigRow::isWritten).toList();
        int row = Integer.parseInt(path.get(1));
        var inner = row < written.size() ? at(written.get(row).getInputs(), path.subList(2, path.size())) : null;
        return inner == null ? input : inner;
    }

    /** What the things of a list are called so far. */
    public List<String> labels(String list) {
        return inputs.stream()
                .filter(input -> input.getName().equals(list))
                .flatMap(ConfigInput::labels)
                .filter(label -> label != null && !label.isBlank())
                .distinct()
                .toList();
    }

    public List<ConfigInput> getInputs() {
        return inputs;
    }
}
