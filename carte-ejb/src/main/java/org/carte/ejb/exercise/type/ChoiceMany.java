package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Bars;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Flag;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** Some of several, and perhaps something else. */
@ApplicationScoped
public class ChoiceMany implements ExerciseType {

    private static final int MOST = 60;

    @Override
    public String code() {
        return "CHOICE_MANY";
    }

    @Override
    public Fields config() {
        return Things.asked()
                .needs("options", Things.listed(2, MOST))
                .may("least", new Whole(1, MOST))
                .may("most", new Whole(1, MOST))
                .may("other", new Flag());
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("least", 1);
    }

    @Override
    public void checkConfig(Tree config, Reading reading) {
        int most = Math.min(most(config), config.named("options").size());
        if (config.number("least", 1) > most) {
            reading.wrong("least", Reading.RANGE, 1, most);
        }
    }

    @Override
    public Fields payload(Tree config) {
        var payload = Fields.none().may("ids", Items.names(new Id(config.ids("options")), most(config)));
        return config == Tree.UNWRITTEN || config.flag("other") ? payload.may("other", Text.upTo(200)) : payload;
    }

    @Override
    public void check(Tree config, Tree payload, Reading reading) {
        if (chosen(config, payload).count() > most(config)) {
            reading.wrong("other", Reading.TOO_MANY, most(config));
        }
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        int least = config.number("least", 1);
        if (chosen(config, payload).count() < least) {
            reading.wrong("ids", Reading.TOO_FEW, least);
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        return chosen(config, payload).toList();
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.of(chosen(config, payload));
    }

    @Override
    public boolean isSummedUp() {
        return true;
    }

    /** How many chose each; what somebody wrote as something else stays theirs. */
    @Override
    public List<String> together(Tree config, List<Tree> payloads, Locale reader) {
        return Things.sums(config.labels("options"), Things.counts(payloads, "ids"), reader);
    }

    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        return Bars.counted("people", config.labels("options"), Things.counts(payloads, "ids"));
    }

    /** How many may be chosen. */
    int most(Tree config) {
        return config.number("most", MOST);
    }

    private static Stream<String> chosen(Tree config, Tree payload) {
        return Stream.concat(
                Things.named(config.labels("options"), payload.texts("ids")),
                Stream.of(payload.text("other")).filter(other -> !other.isEmpty()));
    }
}
