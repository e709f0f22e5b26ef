package org.carte.web.exercise;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Flag;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reference;
import org.carte.ejb.exercise.shape.Shape;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;
import org.carte.web.shared.EditedRows;

/** One member of a configuration while it is being written; what is asked for follows from its shape. */
public class ConfigInput implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_LINE = 200;

    /** How it is asked for. */
    public enum Kind {
        /** A line of text. */
        LINE,
        /** Several lines of text. */
        AREA,
        /** A whole number. */
        NUMBER,
        /** A box to tick. */
        FLAG,
        /** Texts, one a line. */
        LINES,
        /** Things with a label and nothing else, one a line. */
        LABELS,
        /** Things with more than a label. */
        ROWS,
        /** One of the things that another member lists. */
        CHOICE,
        /** Some of them. */
        CHOICES
    }

    private final String name;
    private final Kind kind;
    private final int most;
    private final String list;
    private final LinkedHashMap<String, String> ids = new LinkedHashMap<>();
    private EditedRows<ConfigRow> rows;
    private String text;
    private Integer number;
    private boolean flag;
    private String[] chosen = {};
    private String wrong;
    private ConfigRow followed;

    private ConfigInput(String name, Kind kind, Shape shape) {
        this.name = name;
        this.kind = kind;
        this.most = shape instanceof Text words ? words.most() : 0;
        this.list = listOf(shape);
    }

    /** The member of that name, as it stands in a configuration. */
    static ConfigInput of(String name, Shape shape, Tree config) {
        var input = new ConfigInput(name, kind(shape), shape);
        switch (input.kind) {
            case LINE, AREA -> input.text = config.text(name);
            case NUMBER -> input.number = config.number(name);
            case FLAG -> input.flag = config.flag(name);
            case LINES -> input.text = String.join("\n", config.texts(name));
            case LABELS -> input.label(config.labels(name));
            case ROWS -> input.rows((Fields) ((Items) shape).each(), config.all(name));
            case CHOICE -> input.text = config.labels(input.list).get(config.text(name));
            case CHOICES ->
                input.chosen = config.texts(name).stream()
                        .map(config.labels(input.list)::get)
                        .filter(Objects::nonNull)
                        .toArray(String[]::new);
        }
        return input;
    }

    private static String listOf(Shape shape) {
        if (shape instanceof Items items) {
            return listOf(items.each());
        }
        return shape instanceof Reference reference ? reference.list() : null;
    }

    private static Kind kind(Shape shape) {
        if (shape instanceof Text words) {
            return words.most() > LONGEST_LINE ? Kind.AREA : Kind.LINE;
        } else if (shape instanceof Whole) {
            return Kind.NUMBER;
        } else if (shape instanceof Flag) {
            return Kind.FLAG;
        } else if (shape instanceof Reference) {
            return Kind.CHOICE;
        } else if (shape instanceof Items items && items.each() instanceof Fields thing) {
            return thing.members().keySet().equals(Map.of("id", 1, "label", 1).keySet()) ? Kind.LABELS : Kind.ROWS;
        } else if (shape instanceof Items) {
            return listOf(shape) == null ? Kind.LINES : Kind.CHOICES;
        }
        // a name of the author's own choosing
        return Kind.LINE;
    }

    private void label(Map<String, String> labels) {
        labels.forEach((id, label) -> ids.put(label, id));
        text = String.join("\n", labels.values());
    }

    private void rows(Fields thing, List<Tree> things) {
        rows = new EditedRows<>(
                () -> ConfigRow.of(thing, Tree.of(Map.of())),
                things.stream().map(each -> ConfigRow.of(thing, each)).toList());
    }

    /** Puts what was written into the configuration; nothing where nothing was. */
    void into(Map<String, Object> config) {
        var value =
                switch (kind) {
                    case LINE, AREA -> text == null || text.isBlank() ? null : text.strip();
                    case NUMBER -> number;
                    case FLAG -> flag ? Boolean.TRUE : null;
                    case LINES -> written();
                    case LABELS -> Names.given(written(), ids);
                    case ROWS -> ConfigRow.things(rows.getAll());
                    case CHOICE -> Names.find(config.get(list), text);
                    case CHOICES -> Names.found(config.get(list), chosen);
                };
        if (value != null) {
            config.put(name, value);
        }
    }

    /** Is the same one of these as before, whatever it is called by now. */
    void follow(List<ConfigRow> rows) {
        var named = rows.stream()
                .filter(row -> text != null && text.equals(row.getLabel()))
                .findFirst();
        if (named.isPresent()) {
            followed = named.get();
        } else if (followed != null && rows.contains(followed)) {
            text = followed.getLabel();
        }
    }

    /** What the things it lists are called so far. */
    Stream<String> labels() {
        return rows == null ? written().stream() : rows.getAll().stream().map(ConfigRow::getLabel);
    }

    private List<String> written() {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toList());
    }

    public String getName() {
        return name;
    }

    public Kind getKind() {
        return kind;
    }

    /** How many characters it takes. */
    public int getMost() {
        return most;
    }

    /** What is wrong with it, in words; null for nothing. */
    public String getWrong() {
        return wrong;
    }

    void setWrong(String wrong) {
        this.wrong = wrong;
    }

    /** The member whose things are to be chosen from. */
    public String getList() {
        return list;
    }

    public EditedRows<ConfigRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String... chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public boolean isFlag() {
        return flag;
    }

    public void setFlag(boolean flag) {
        this.flag = flag;
    }
}
