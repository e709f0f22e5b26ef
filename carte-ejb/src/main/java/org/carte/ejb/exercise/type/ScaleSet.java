package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Bars;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.picture.Radar;
import org.carte.ejb.exercise.shape.ByName;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Reference;
import org.carte.ejb.exercise.shape.Tree;

/** Several statements, each weighed on the same scale. The room sees means, nobody's own marks. */
@ApplicationScoped
public class ScaleSet implements ExerciseType {

    private static final int MOST_ROWS = 40;
    private static final String ROWS = "rows";
    private static final String REVERSED = "reversed";

    @Override
    public String code() {
        return "SCALE_SET";
    }

    @Override
    public Fields config() {
        var rows = Scales.config(Fields.none()).needs(ROWS, Things.listed(1, MOST_ROWS));
        return Scales.withBands(rows.may(REVERSED, Items.of(new Reference(ROWS), 0, MOST_ROWS)));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("min", 1, "max", 5);
    }

    @Override
    public void checkConfig(Tree config, Reading reading) {
        Scales.check(config, reading);
    }

    @Override
    public Fields payload(Tree config) {
        return Fields.none().may(ROWS, ByName.of(config.ids(ROWS), Scales.mark(config)));
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        config.ids(ROWS).stream()
                .filter(row -> mark(payload, row) == null)
                .forEach(row -> reading.wrong(ROWS + "." + row, Reading.MISSING));
    }

    /** Each statement with its mark, then the whole, where its author has said what the whole means. */
    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        var lines = config.labels(ROWS).entrySet().stream()
                .filter(row -> mark(payload, row.getKey()) != null)
                .map(row -> Things.line(row.getValue(), mark(payload, row.getKey()), reader));
        return Stream.concat(lines, overall(config, List.of(payload), reader)).toList();
    }

    /** The statements with the best mark, as long as it is in the upper half; none that counts the other way round. */
    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        var labels = config.labels(ROWS);
        labels.keySet().removeAll(config.texts(REVERSED));
        var best = labels.keySet().stream()
                .map(row -> mark(payload, row))
                .filter(Objects::nonNull)
                .filter(mark -> Scales.isHigh(config, mark))
                .max(Integer::compare);
        return best.map(top -> Offers.pieces(labels.entrySet().stream()
                        .filter(row -> top.equals(mark(payload, row.getKey())))
                        .map(row -> new Piece(path(row.getKey()), row.getValue()))))
                .orElse(List.of());
    }

    /** The rows that can be the best. */
    @Override
    public List<String> sources(Tree config) {
        var reversed = config.texts(REVERSED);
        return config.ids(ROWS).stream()
                .filter(row -> !reversed.contains(row))
                .map(ScaleSet::path)
                .toList();
    }

    private static String path(String row) {
        return ROWS + "." + row;
    }

    @Override
    public boolean isSummedUp() {
        return true;
    }

    @Override
    public List<String> together(Tree config, List<Tree> payloads, Locale reader) {
        var means = config.labels(ROWS).entrySet().stream()
                .flatMap(row -> mean(row.getKey(), row.getValue(), payloads, reader));
        return Stream.concat(means, overall(config, payloads, reader)).toList();
    }

    /** The means as a star. */
    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        var axes = config.labels(ROWS).entrySet().stream()
                .flatMap(row -> axis(row.getKey(), row.getValue(), payloads))
                .toList();
        return Radar.orBars("mean", config.number("min", 0), config.number("max", 0), axes);
    }

    private static Stream<Radar.Axis> axis(String row, String label, List<Tree> payloads) {
        var marks = payloads.stream()
                .map(payload -> mark(payload, row))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return marks.getCount() == 0
                ? Stream.of()
                : Stream.of(new Radar.Axis(label, marks.getAverage(), (int) marks.getCount()));
    }

    private static Stream<String> mean(String row, String label, List<Tree> payloads, Locale reader) {
        return Scales.mean(payloads.stream().map(payload -> mark(payload, row))).stream()
                .mapToObj(mean -> Things.line(label, Bars.mean(mean, reader), reader));
    }

    /** The mean of all statements, those that say the contrary turned round; nothing where no band gives it a word. */
    private static Stream<String> overall(Tree config, List<Tree> payloads, Locale reader) {
        if (config.all("bands").isEmpty()) {
            return Stream.empty();
        }
        var marks = payloads.stream()
                .flatMap(payload -> config.ids(ROWS).stream().map(row -> turned(config, row, mark(payload, row))));
        return Scales.mean(marks).stream().mapToObj(mean -> Scales.overall(config, mean, reader));
    }

    private static Integer turned(Tree config, String row, Integer mark) {
        return mark == null || !config.texts(REVERSED).contains(row)
                ? mark
                : Integer.valueOf(config.number("min", 0) + config.number("max", 0) - mark);
    }

    private static Integer mark(Tree payload, String row) {
        return payload.in(ROWS).number(row);
    }
}
