package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Cloud;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** One line that must fit: a headline, a signature. */
@ApplicationScoped
public class TextShort implements ExerciseType {

    private static final int LONGEST = 280;

    @Override
    public String code() {
        return "TEXT_SHORT";
    }

    @Override
    public Fields config() {
        return Things.asked().may("hint", Text.upTo(400)).needs("maxLength", new Whole(1, LONGEST));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("maxLength", 80);
    }

    @Override
    public Fields payload(Tree config) {
        return Fields.none().may("text", Text.upTo(config.number("maxLength", LONGEST)));
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        if (payload.text("text").isEmpty()) {
            reading.wrong("text", Reading.MISSING);
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        return Stream.of(payload.text("text")).filter(text -> !text.isEmpty()).toList();
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.of(Stream.of(payload.text("text")));
    }

    /** The words of the lines. */
    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        return Cloud.of(payloads.stream().map(payload -> payload.text("text")).toList());
    }
}
