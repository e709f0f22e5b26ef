package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Bars;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Flag;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Tree;

/** One mark on a scale; where its author allows it, none. */
@ApplicationScoped
public class Scale implements ExerciseType {

    @Override
    public String code() {
        return "SCALE";
    }

    @Override
    public Fields config() {
        return Scales.withBands(Scales.config(Things.asked()).may("noAnswer", new Flag()));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("min", 1, "max", 10);
    }

    @Override
    public void checkConfig(Tree config, Reading reading) {
        Scales.check(config, reading);
    }

    @Override
    public Fields payload(Tree config) {
        return Fields.none().may("v", Scales.mark(config));
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        if (payload.number("v") == null && !config.flag("noAnswer")) {
            reading.wrong("v", Reading.MISSING);
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        var mark = payload.number("v");
        return mark == null ? List.of() : List.of(Scales.banded(config, mark + " / " + config.number("max"), mark));
    }

    /**
     * The question with its mark, as long as it is in the upper half. The same in every language: what stands on a map
     * already is recognised by its words.
     */
    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        var mark = payload.number("v");
        return mark != null && Scales.isHigh(config, mark)
                ? Offers.of(Stream.of(config.text("prompt") + " : " + mark))
                : List.of();
    }

    @Override
    public boolean isSummedUp() {
        return true;
    }

    /** The mean, and how many gave each mark. */
    @Override
    public List<String> together(Tree config, List<Tree> payloads, Locale reader) {
        var marks = payloads.stream().map(payload -> payload.number("v")).toList();
        var each = Stream.iterate(config.number("min", 0), step -> step + 1)
                .limit(config.number("max", 0) - config.number("min", 0) + 1L)
                .map(step -> Things.line(
                        String.valueOf(step),
                        marks.stream().filter(step::equals).count(),
                        reader));
        var mean = Scales.mean(marks.stream());
        return mean.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(Scales.overall(config, mean.getAsDouble(), reader)), each)
                        .toList();
    }

    /** How many gave each mark. */
    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        var counts = new HashMap<String, Integer>();
        payloads.stream()
                .map(payload -> payload.number("v"))
                .filter(Objects::nonNull)
                .forEach(mark -> counts.merge(String.valueOf(mark), 1, Integer::sum));
        return Bars.counted("people", Scales.steps(config), counts);
    }
}
