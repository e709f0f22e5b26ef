package org.carte.ejb.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.carte.ejb.exercise.shape.ByName;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Flag;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reference;
import org.carte.ejb.exercise.shape.Shape;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Whole;

/** JSON of a shape: as it should be, or with something odd at any place. */
final class ShapedJson {

    private static final List<Object> ODD = Arrays.asList(
            null,
            "",
            " ",
            "\u00a0",
            "a\n",
            "\0",
            "\uD800",
            "x".repeat(21_000),
            "😀".repeat(80),
            1.5,
            new BigDecimal("1.0"),
            new BigDecimal("1e400"),
            -1000,
            1000,
            Long.MAX_VALUE,
            true,
            List.of(),
            List.of(List.of(1)),
            Arrays.asList("a", null),
            List.of("a", "a"),
            Map.of(),
            Map.of("unknown", 1),
            Map.of("a", Map.of("a", "a")));

    private final boolean odd;

    private ShapedJson(boolean odd) {
        this.odd = odd;
    }

    /** Everything the shape takes. */
    static Arbitrary<Map<String, Object>> right(Fields shape) {
        return new ShapedJson(false).object(shape);
    }

    /** Mostly what the shape takes. */
    static Arbitrary<Map<String, Object>> any(Fields shape) {
        return new ShapedJson(true).object(shape);
    }

    private Arbitrary<Object> of(Shape shape) {
        return odd
                ? Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(15, plain(shape)), net.jqwik.api.Tuple.of(1, Arbitraries.of(ODD)))
                : plain(shape);
    }

    private Arbitrary<Object> plain(Shape shape) {
        if (shape instanceof Text text) {
            return text(text);
        } else if (shape instanceof Whole whole) {
            return Arbitraries.integers().between(whole.least(), whole.most()).asGeneric();
        } else if (shape instanceof Flag) {
            return Arbitraries.of(true, false).asGeneric();
        } else if (shape instanceof Reference) {
            return Arbitraries.of("a", "b").asGeneric();
        } else if (shape instanceof Id id) {
            return id.known() == null
                    ? Arbitraries.strings()
                            .withChars("ab-1")
                            .ofMinLength(1)
                            .ofMaxLength(4)
                            .asGeneric()
                    : Arbitraries.of(new ArrayList<Object>(id.known()));
        } else if (shape instanceof Items items) {
            return items(items);
        } else if (shape instanceof ByName named) {
            return named(named);
        }
        return object((Fields) shape).asGeneric();
    }

    private static Arbitrary<Object> text(Text text) {
        var any = Arbitraries.strings().withChars("aé .!?’😀\n").ofMaxLength(Math.min(text.most() / 2, 30));
        return (text.wordy() ? any.map(words -> "w" + words).filter(words -> words.length() <= text.most()) : any)
                .asGeneric();
    }

    private Arbitrary<Object> items(Items items) {
        int known =
                items.each() instanceof Id id && id.known() != null ? id.known().size() : items.most();
        int most = Math.min(Math.min(items.least() + 3, items.most()), known);
        var each = items.distinct() && !odd
                ? plain(items.each()).list().uniqueElements()
                : of(items.each()).list();
        return each.ofMinSize(items.least()).ofMaxSize(most).asGeneric();
    }

    private Arbitrary<Object> named(ByName named) {
        var names = named.known() == null
                ? List.of("a", "b", "c")
                : List.copyOf(named.known().keySet());
        if (names.isEmpty()) {
            return Arbitraries.just(Map.of());
        }
        return Arbitraries.subsetOf(names)
                .filter(some -> some.size() < 6 || names.size() < 9)
                .flatMap(some -> members(some.stream().sorted().toList(), named))
                .asGeneric();
    }

    private Arbitrary<Map<String, Object>> members(List<String> names, ByName named) {
        return Combinators.combine(
                        names.stream().map(name -> of(named.at(name))).toList())
                .as(values -> map(names, values));
    }

    private Arbitrary<Map<String, Object>> object(Fields fields) {
        var names = List.copyOf(fields.members().keySet());
        var each = names.stream()
                .map(name -> {
                    var value = of(fields.at(name));
                    return fields.members().get(name).needed() ? value : value.injectNull(0.2);
                })
                .toList();
        var whole = Combinators.combine(each).as(values -> map(names, values));
        return odd
                ? whole.flatMap(
                        map -> Arbitraries.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1).map(more -> extra(map, more)))
                : whole;
    }

    private static Map<String, Object> extra(Map<String, Object> map, int more) {
        if (more == 1) {
            map.put("surplus", 1);
        }
        return map;
    }

    private static Map<String, Object> map(List<String> names, List<Object> values) {
        var map = new LinkedHashMap<String, Object>();
        for (int at = 0; at < names.size(); at++) {
            map.put(names.get(at), values.get(at));
        }
        return map;
    }
}
