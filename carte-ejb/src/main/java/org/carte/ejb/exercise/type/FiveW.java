package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** The six questions of a journalist, each as its author puts it. */
@ApplicationScoped
public class FiveW implements ExerciseType {

    private static final List<String> QUESTIONS = List.of("who", "what", "when", "where", "why", "how");
    private static final int LONGEST = 2000;

    @Override
    public String code() {
        return "FIVE_W";
    }

    @Override
    public Fields config() {
        var config = Things.asked();
        for (var question : QUESTIONS) {
            config = config.needs(question, Text.words(200));
        }
        return config.may("maxLength", new Whole(1, LONGEST));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("maxLength", 400);
    }

    @Override
    public Fields payload(Tree config) {
        var payload = Fields.none();
        for (var question : QUESTIONS) {
            payload = payload.may(question, Text.upTo(config.number("maxLength", LONGEST)));
        }
        return payload;
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        QUESTIONS.stream()
                .filter(question -> payload.text(question).isEmpty())
                .forEach(question -> reading.wrong(question, Reading.MISSING));
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        var asked = new LinkedHashMap<String, String>();
        QUESTIONS.forEach(question -> asked.put(question, config.text(question)));
        return Things.lines(asked, payload, reader);
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.pieces(
                QUESTIONS.stream().flatMap(question -> Offers.sentences(question, payload.text(question))));
    }

    @Override
    public List<String> sources(Tree config) {
        return QUESTIONS;
    }
}
