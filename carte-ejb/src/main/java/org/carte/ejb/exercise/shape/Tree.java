package org.carte.ejb.exercise.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** JSON to be read: what is not there, or is of another kind, is nothing. */
public final class Tree {

    /** A configuration that nobody has written: of it a type says what every configuration of its kind has in common. */
    public static final Tree UNWRITTEN = new Tree(null);

    private final Map<?, ?> members;

    private Tree(Map<?, ?> members) {
        this.members = members;
    }

    /** Over that object. */
    public static Tree of(Map<?, ?> object) {
        return new Tree(object);
    }

    private Object get(String name) {
        return members == null ? null : members.get(name);
    }

    /** The text there, without blanks at its ends; empty for none. */
    public String text(String name) {
        return get(name) instanceof String text ? text.strip() : "";
    }

    /** The number there; null for none. */
    public Integer number(String name) {
        return get(name) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    /** The number there, or another. */
    public int number(String name, int otherwise) {
        return Objects.requireNonNullElse(number(name), otherwise);
    }

    /** Yes. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(get(name));
    }

    /** The object there; an empty one for none. */
    public Tree in(String name) {
        return get(name) instanceof Map<?, ?> object ? new Tree(object) : new Tree(Map.of());
    }

    /** The names of the members, as they stand. */
    public List<String> names() {
        return members == null
                ? List.of()
                : members.keySet().stream().map(String::valueOf).toList();
    }

    /** The texts of the list there. */
    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        if (get(name) instanceof List<?> list) {
            list.stream().filter(String.class::isInstance).forEach(text -> texts.add((String) text));
        }
        return texts;
    }

    /** The objects of the list there. */
    public List<Tree> all(String name) {
        var all = new ArrayList<Tree>();
        if (get(name) instanceof List<?> list) {
            list.stream().filter(Map.class::isInstance).forEach(each -> all.add(new Tree((Map<?, ?>) each)));
        }
        return all;
    }

    /** The things of the list there that have a name of their own ({@code id} or {@code key}), by it. */
    public Map<String, Tree> named(String name) {
        var named = new LinkedHashMap<String, Tree>();
        for (var thing : all(name)) {
            var id = thing.text("id").isEmpty() ? thing.text("key") : thing.text("id");
            named.put(id, thing);
        }
        return named;
    }

    /** What those things are called, by their names. */
    public Map<String, String> labels(String name) {
        var labels = new LinkedHashMap<String, String>();
        named(name).forEach((id, thing) -> labels.put(id, thing.text("label")));
        return labels;
    }

    /** The names of those things; null in a configuration that nobody has written. */
    public Collection<String> ids(String name) {
        return members == null ? null : named(name).keySet();
    }
}
