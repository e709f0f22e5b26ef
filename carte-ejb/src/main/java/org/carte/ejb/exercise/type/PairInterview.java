package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carte.ejb.exercise.Company;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.shape.ByName;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Flag;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/**
 * Questions that one person asks another; the answers are written by the one about the other, which is for the answer
 * itself to say. Without a partner one answers for oneself.
 */
@ApplicationScoped
public class PairInterview implements ExerciseType {

    private static final int LONGEST = 2000;
    private static final String ANSWERS = "answers";
    private static final String QUESTIONS = "questions";
    private static final String QUOTE = "quote";

    @Override
    public String code() {
        return "PAIR_INTERVIEW";
    }

    @Override
    public Company company() {
        return Company.PAIR;
    }

    @Override
    public Fields config() {
        return Things.asked()
                .needs(QUESTIONS, Things.listed(1, 20))
                .may("maxLength", new Whole(1, LONGEST))
                .may(QUOTE, new Flag());
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("maxLength", 600, "quote", true);
    }

    @Override
    public Fields payload(Tree config) {
        var answers = ByName.of(config.ids(QUESTIONS), Text.upTo(config.number("maxLength", LONGEST)));
        var payload = Fields.none().may(ANSWERS, answers);
        return config == Tree.UNWRITTEN || config.flag(QUOTE) ? payload.may(QUOTE, Text.upTo(280)) : payload;
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        config.ids(QUESTIONS).stream()
                .filter(question -> payload.in(ANSWERS).text(question).isEmpty())
                .forEach(question -> reading.wrong(path(question), Reading.MISSING));
        if (config.flag(QUOTE) && payload.text(QUOTE).isEmpty()) {
            reading.wrong(QUOTE, Reading.MISSING);
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        var quote = payload.text(QUOTE);
        return Stream.concat(
                        quote.isEmpty() ? Stream.empty() : Stream.of(Things.quoted(quote, reader)),
                        Things.lines(config.labels(QUESTIONS), payload.in(ANSWERS), reader).stream())
                .toList();
    }

    @Override
    public List<Piece> sentences(Tree config, Tree payload) {
        return Stream.concat(
                        Stream.of(new Piece(QUOTE, payload.text(QUOTE))),
                        config.ids(QUESTIONS).stream()
                                .flatMap(question -> Offers.sentences(
                                        path(question), payload.in(ANSWERS).text(question))))
                .filter(sentence -> !sentence.text().isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public List<String> sources(Tree config) {
        var answers = config.ids(QUESTIONS).stream().map(PairInterview::path);
        return (config.flag(QUOTE) ? Stream.concat(Stream.of(QUOTE), answers) : answers).toList();
    }

    private static String path(String question) {
        return ANSWERS + "." + question;
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.pieces(sentences(config, payload).stream());
    }
}
