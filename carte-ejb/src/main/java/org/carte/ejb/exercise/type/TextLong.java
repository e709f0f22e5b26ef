package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** A question, some guidance, and a text of a certain length. */
@ApplicationScoped
public class TextLong implements ExerciseType {

    private static final int LONGEST = 20_000;

    @Override
    public String code() {
        return "TEXT_LONG";
    }

    @Override
    public Fields config() {
        return Things.asked()
                .may("guidance", Items.of(Text.words(400), 0, 20))
                .may("minLength", new Whole(0, LONGEST))
                .may("maxLength", new Whole(1, LONGEST));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("minLength", 1, "maxLength", 2000);
    }

    @Override
    public Fields payload(Tree config) {
        return Fields.none().may("text", Text.upTo(config.number("maxLength", LONGEST)));
    }

    @Override
    public void checkConfig(Tree config, Reading reading) {
        int most = config.number("maxLength", LONGEST);
        if (config.number("minLength", 0) > most) {
            reading.wrong("minLength", Reading.RANGE, 0, most);
        }
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        var least = Math.max(1, config.number("minLength", 0));
        if (payload.text("text").length() < least) {
            reading.wrong("text", Reading.TOO_SHORT, least);
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        return payload.text("text").lines().filter(line -> !line.isBlank()).toList();
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.pieces(Offers.sentences("", payload.text("text")));
    }
}
