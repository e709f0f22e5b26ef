package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.shape.ByName;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Shape;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** A page in zones, each with a question and room for some cards. */
@ApplicationScoped
public class Canvas implements ExerciseType {

    private static final int MOST_CARDS = 12;
    private static final int LONGEST = 200;
    private static final String ZONES = "zones";

    @Override
    public String code() {
        return "CANVAS";
    }

    @Override
    public Fields config() {
        var zone = Things.thing().may("hint", Text.upTo(400)).may("most", new Whole(1, MOST_CARDS));
        return Things.asked().needs(ZONES, Items.of(zone, 2, 12));
    }

    @Override
    public Fields payload(Tree config) {
        return Fields.none().may(ZONES, new ByName(zones(config), cards(MOST_CARDS)));
    }

    private static Map<String, Shape> zones(Tree config) {
        if (config == Tree.UNWRITTEN) {
            return null;
        }
        var zones = new LinkedHashMap<String, Shape>();
        config.named(ZONES).forEach((id, zone) -> zones.put(id, cards(zone.number("most", 4))));
        return zones;
    }

    private static Items cards(int most) {
        return Items.of(Text.upTo(LONGEST), 0, most);
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        config.ids(ZONES).stream()
                .filter(zone -> written(payload, zone).findAny().isEmpty())
                .forEach(zone -> reading.wrong(ZONES + "." + zone, Reading.MISSING));
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        return config.labels(ZONES).entrySet().stream()
                .filter(zone -> written(payload, zone.getKey()).findAny().isPresent())
                .map(zone -> Things.line(
                        zone.getValue(), written(payload, zone.getKey()).collect(Collectors.joining(" · ")), reader))
                .toList();
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.pieces(config.ids(ZONES).stream()
                .flatMap(zone -> written(payload, zone).map(card -> new Piece(path(zone), card))));
    }

    @Override
    public List<String> sources(Tree config) {
        return config.ids(ZONES).stream().map(Canvas::path).toList();
    }

    private static String path(String zone) {
        return ZONES + "." + zone;
    }

    private static Stream<String> written(Tree payload, String zone) {
        return payload.in(ZONES).texts(zone).stream().filter(card -> !card.isBlank());
    }
}
