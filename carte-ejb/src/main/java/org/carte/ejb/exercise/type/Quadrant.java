package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.picture.Plane;
import org.carte.ejb.exercise.shape.ByName;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** Cards to be placed on a field of two axes, from -2 to 2 on each; to the right and to the top is more. */
@ApplicationScoped
public class Quadrant implements ExerciseType {

    private static final Whole STEP = new Whole(-2, 2);
    private static final String POS = "pos";

    @Override
    public String code() {
        return "QUADRANT";
    }

    @Override
    public Fields config() {
        var axes = Things.asked()
                .needs("left", Text.words(60))
                .needs("right", Text.words(60))
                .needs("low", Text.words(60))
                .needs("high", Text.words(60));
        return Deck.config(axes, 24);
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("blank", 2);
    }

    @Override
    public Fields payload(Tree config) {
        var place = Fields.none().may("x", STEP).may("y", STEP);
        return Deck.payload(Fields.none().may(POS, ByName.of(Deck.ids(config), place)), config);
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        Deck.labels(config, payload).keySet().stream()
                .filter(card -> !isPlaced(payload.in(POS).in(card)))
                .forEach(card -> reading.wrong(POS + "." + card, Reading.MISSING));
    }

    /** Each card that was placed, with the ends of the axes it lies nearer to. */
    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        return Deck.labels(config, payload).entrySet().stream()
                .filter(card -> isPlaced(payload.in(POS).in(card.getKey())))
                .map(card -> Things.line(
                        card.getValue(), where(config, payload.in(POS).in(card.getKey())), reader))
                .toList();
    }

    /** What lies to the right and to the top. */
    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.of(Deck.labels(config, payload).entrySet().stream()
                .filter(card -> isBest(payload.in(POS).in(card.getKey())))
                .map(Map.Entry::getValue));
    }

    @Override
    public boolean isSummedUp() {
        return true;
    }

    /** Where the room lays each card of the author, in the mean. */
    @Override
    public List<String> together(Tree config, List<Tree> payloads, Locale reader) {
        return config.labels("cards").entrySet().stream()
                .flatMap(card ->
                        mean(config, card.getKey(), payloads).map(where -> Things.line(card.getValue(), where, reader)))
                .toList();
    }

    private static Stream<String> mean(Tree config, String card, List<Tree> payloads) {
        var places = payloads.stream()
                .map(payload -> payload.in(POS).in(card))
                .filter(Quadrant::isPlaced)
                .toList();
        return places.isEmpty() ? Stream.empty() : Stream.of(where(config, rounded(places, "x"), rounded(places, "y")));
    }

    private static int rounded(List<Tree> places, String axis) {
        return (int) Math.round(mean(places, axis));
    }

    /** Each card where it lies in the mean; what somebody wrote on a blank one is the same card as another's. */
    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        var places = new TreeMap<String, List<Tree>>();
        for (var payload : payloads) {
            Deck.labels(config, payload).forEach((card, label) -> {
                var place = payload.in(POS).in(card);
                if (isPlaced(place)) {
                    places.computeIfAbsent(label, key -> new ArrayList<>()).add(place);
                }
            });
        }
        var points = places.entrySet().stream()
                .map(card -> new Plane.Point(
                        card.getKey(),
                        mean(card.getValue(), "x"),
                        mean(card.getValue(), "y"),
                        card.getValue().size()))
                .toList();
        return new Plane(config.text("left"), config.text("right"), config.text("low"), config.text("high"), points);
    }

    private static double mean(List<Tree> places, String axis) {
        return places.stream()
                .mapToInt(place -> place.number(axis, 0))
                .average()
                .orElse(0);
    }

    private static boolean isPlaced(Tree place) {
        return place.number("x") != null && place.number("y") != null;
    }

    private static boolean isBest(Tree place) {
        return place.number("x", 0) > 0 && place.number("y", 0) > 0;
    }

    private static String where(Tree config, Tree place) {
        return where(config, place.number("x", 0), place.number("y", 0));
    }

    private static String where(Tree config, int x, int y) {
        var ends = Stream.of(end(config, x, "left", "right"), end(config, y, "low", "high"))
                .filter(end -> !end.isEmpty())
                .toList();
        return ends.isEmpty() ? "±" : String.join(" + ", ends);
    }

    private static String end(Tree config, int step, String low, String high) {
        return step == 0 ? "" : config.text(step < 0 ? low : high);
    }
}
