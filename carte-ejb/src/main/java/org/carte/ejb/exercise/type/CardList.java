package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Groups;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** One idea a card, as many as come. */
@ApplicationScoped
public class CardList implements ExerciseType {

    private static final int MOST = 40;
    private static final int LONGEST = 400;
    private static final String CARDS = "cards";

    @Override
    public String code() {
        return "CARD_LIST";
    }

    @Override
    public Fields config() {
        return Things.asked()
                .may("least", new Whole(1, MOST))
                .needs("most", new Whole(1, MOST))
                .may("maxLength", new Whole(1, LONGEST));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("least", 3, "most", 10, "maxLength", 140);
    }

    @Override
    public void checkConfig(Tree config, Reading reading) {
        int most = config.number("most", MOST);
        if (config.number("least", 1) > most) {
            reading.wrong("least", Reading.RANGE, 1, most);
        }
    }

    @Override
    public Fields payload(Tree config) {
        var card = Fields.none().needs("id", Id.any()).needs("text", Text.upTo(config.number("maxLength", LONGEST)));
        return Fields.none().may(CARDS, Items.of(card, 0, config.number("most", MOST)));
    }

    @Override
    public void check(Tree config, Tree payload, Reading reading) {
        if (payload.named(CARDS).size() < payload.all(CARDS).size()) {
            reading.wrong(CARDS, Reading.TWICE);
        }
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        int least = config.number("least", 1);
        if (written(payload).count() < least) {
            reading.wrong(CARDS, Reading.TOO_FEW, least);
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        return written(payload).toList();
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.of(written(payload));
    }

    /** All cards on one wall; what several people wrote hangs there once. */
    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        var wall = new Groups.Wall(List.of());
        payloads.forEach(payload -> written(payload).forEach(text -> wall.lay("", text)));
        return wall.hung();
    }

    private static Stream<String> written(Tree payload) {
        return payload.all(CARDS).stream().map(card -> card.text("text")).filter(text -> !text.isEmpty());
    }
}
