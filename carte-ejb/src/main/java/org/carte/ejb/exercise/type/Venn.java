package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Groups;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.ByName;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Tree;

/** Cards to be laid into circles that overlap; what lies in all of them is the heart. */
@ApplicationScoped
public class Venn implements ExerciseType {

    private static final int MOST_CIRCLES = 4;
    private static final String POS = "pos";
    private static final String CIRCLES = "circles";

    @Override
    public String code() {
        return "VENN";
    }

    @Override
    public Fields config() {
        return Deck.config(Things.asked().needs(CIRCLES, Things.listed(2, MOST_CIRCLES)), 24);
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("blank", 4);
    }

    @Override
    public Fields payload(Tree config) {
        var circles = Items.names(new Id(config.ids(CIRCLES)), MOST_CIRCLES);
        return Deck.payload(Fields.none().may(POS, ByName.of(Deck.ids(config), circles)), config);
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        if (Deck.labels(config, payload).keySet().stream()
                .allMatch(card -> payload.in(POS).texts(card).isEmpty())) {
            reading.wrong(POS, Reading.MISSING);
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        var circles = config.labels(CIRCLES);
        return Deck.labels(config, payload).entrySet().stream()
                .filter(card -> !payload.in(POS).texts(card.getKey()).isEmpty())
                .map(card -> Things.line(
                        card.getValue(),
                        Things.named(circles, payload.in(POS).texts(card.getKey()))
                                .collect(Collectors.joining(" + ")),
                        reader))
                .toList();
    }

    /** What lies in most circles at once, two at least. */
    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        var labels = Deck.labels(config, payload);
        int deepest = labels.keySet().stream()
                .mapToInt(card -> payload.in(POS).texts(card).size())
                .max()
                .orElse(0);
        return deepest < 2
                ? List.of()
                : Offers.of(labels.entrySet().stream()
                        .filter(card -> payload.in(POS).texts(card.getKey()).size() == deepest)
                        .map(Map.Entry::getValue));
    }

    /** What lies in the same circles hangs together, the heart first. */
    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        var circles = config.labels(CIRCLES);
        var wall = new Groups.Wall(List.of(String.join(" + ", circles.values())));
        for (var payload : payloads) {
            Deck.labels(config, payload).forEach((card, label) -> {
                var in = circles.entrySet().stream()
                        .filter(circle -> payload.in(POS).texts(card).contains(circle.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(" + "));
                if (!in.isEmpty()) {
                    wall.lay(in, label);
                }
            });
        }
        return wall.hung();
    }
}
