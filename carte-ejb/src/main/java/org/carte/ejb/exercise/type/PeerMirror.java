package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carte.ejb.exercise.Company;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Cloud;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/**
 * So many words out of a list that fit somebody: the same list for oneself and, by each peer, for another. Whom it is
 * about is for the answer itself to say.
 */
@ApplicationScoped
public class PeerMirror implements ExerciseType {

    private static final int MOST = 80;

    @Override
    public String code() {
        return "PEER_MIRROR";
    }

    @Override
    public Company company() {
        return Company.CIRCLE;
    }

    @Override
    public Fields config() {
        return Things.asked().needs("words", Things.listed(4, MOST)).needs("pick", new Whole(1, 20));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("pick", 5);
    }

    @Override
    public void checkConfig(Tree config, Reading reading) {
        int all = config.named("words").size();
        if (config.number("pick", 1) > all) {
            reading.wrong("pick", Reading.RANGE, 1, all);
        }
    }

    @Override
    public Fields payload(Tree config) {
        return Fields.none().may("ids", Items.names(new Id(config.ids("words")), config.number("pick", 20)));
    }

    /** Everybody picks the same number: otherwise the mirrors cannot be compared. */
    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        int pick = config.number("pick", 1);
        if (payload.texts("ids").size() < pick) {
            reading.wrong("ids", Reading.TOO_FEW, pick);
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        return chosen(config, payload).toList();
    }

    private static Stream<String> chosen(Tree config, Tree payload) {
        return Things.named(config.labels("words"), payload.texts("ids"));
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.of(chosen(config, payload));
    }

    @Override
    public boolean isSummedUp() {
        return true;
    }

    /** How often each word was picked. */
    @Override
    public List<String> together(Tree config, List<Tree> payloads, Locale reader) {
        return Things.sums(config.labels("words"), Things.counts(payloads, "ids"), reader);
    }

    /** The words as a cloud. */
    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        var labels = config.labels("words");
        var counts = new HashMap<String, Integer>();
        Things.counts(payloads, "ids").forEach((id, count) -> {
            if (labels.containsKey(id)) {
                counts.merge(labels.get(id), count, Integer::sum);
            }
        });
        return Cloud.weighed(counts);
    }
}
