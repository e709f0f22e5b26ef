package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Groups;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.ByName;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Reference;
import org.carte.ejb.exercise.shape.Shape;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** Cards to be laid on piles, some of which hold only so many; the best of one pile are ranked. */
@ApplicationScoped
public class CardSort implements ExerciseType {

    private static final int MOST_CARDS = 120;
    private static final int MOST_RANKED = 20;
    private static final String PILES = "piles";
    private static final String RANK = "rank";

    @Override
    public String code() {
        return "CARD_SORT";
    }

    @Override
    public Fields config() {
        var pile = Things.thing().may("limit", new Whole(1, MOST_CARDS));
        return Deck.config(Fields.none().needs(PILES, Items.of(pile, 2, 8)), MOST_CARDS)
                .needs("keep", new Reference(PILES))
                .may("rankTop", new Whole(0, MOST_RANKED));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("rankTop", 5, "blank", 2);
    }

    @Override
    public Fields payload(Tree config) {
        var cards = new Id(Deck.ids(config));
        var shapes = new LinkedHashMap<String, Shape>();
        config.named(PILES)
                .forEach((id, pile) -> shapes.put(id, Items.names(cards, pile.number("limit", MOST_CARDS + 12))));
        var piles = new ByName(config == Tree.UNWRITTEN ? null : shapes, Items.names(cards, MOST_CARDS + 12));
        var rank = Items.names(cards, config.number("rankTop", config == Tree.UNWRITTEN ? MOST_RANKED : 0));
        return Deck.payload(Fields.none().may(PILES, piles).may(RANK, rank), config);
    }

    @Override
    public void check(Tree config, Tree payload, Reading reading) {
        var seen = new HashSet<String>();
        for (var pile : config.ids(PILES)) {
            var cards = payload.in(PILES).texts(pile);
            if (!cards.stream().allMatch(seen::add)) {
                reading.wrong(PILES + "." + pile, Reading.TWICE);
            }
        }
        if (!kept(config, payload).containsAll(payload.texts(RANK))) {
            reading.wrong(RANK, "error.exercise.rank");
        }
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        var left = new HashSet<>(Deck.labels(config, payload).keySet());
        config.ids(PILES).forEach(pile -> payload.in(PILES).texts(pile).forEach(left::remove));
        if (!left.isEmpty()) {
            reading.wrong(PILES, "error.exercise.unsorted", left.size());
        }
        var expected = Math.min(top(config), kept(config, payload).size());
        if (payload.texts(RANK).size() < expected) {
            reading.wrong(RANK, "error.exercise.unranked", expected);
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        var best = best(config, payload).toList();
        return IntStream.range(0, best.size())
                .mapToObj(at -> (at + 1) + ". " + best.get(at))
                .toList();
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.of(best(config, payload));
    }

    @Override
    public boolean isSummedUp() {
        return true;
    }

    /** How many have kept each card; what somebody wrote on a blank one stays theirs. */
    @Override
    public List<String> together(Tree config, List<Tree> payloads, Locale reader) {
        var sums = new HashMap<String, Integer>();
        payloads.forEach(payload -> kept(config, payload).forEach(card -> sums.merge(card, 1, Integer::sum)));
        return Things.sums(config.labels("cards"), sums, reader);
    }

    /** The piles, each card with the number of those who laid it there. */
    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        var piles = config.labels(PILES);
        var wall = new Groups.Wall(List.copyOf(piles.values()));
        for (var payload : payloads) {
            var labels = Deck.labels(config, payload);
            piles.forEach((id, name) ->
                    Things.named(labels, payload.in(PILES).texts(id)).forEach(card -> wall.lay(name, card)));
        }
        return wall.hung();
    }

    /** The labels of what was ranked, the best first; of what was kept where nothing is to be ranked. */
    private static Stream<String> best(Tree config, Tree payload) {
        var best = top(config) == 0 ? kept(config, payload) : payload.texts(RANK);
        return Things.named(Deck.labels(config, payload), best);
    }

    private static List<String> kept(Tree config, Tree payload) {
        return payload.in(PILES).texts(config.text("keep"));
    }

    private static int top(Tree config) {
        return config.number("rankTop", 0);
    }
}
