package org.carte.ejb.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cards to be laid on piles, some of which hold only so many; the best of one pile are ranked. */
@ApplicationScoped
public class CardSort implements ExerciseType {

    private static final List<String> CONFIG = List.of("piles", "cards", "keep", "rankTop");
    private static final int MOST_CARDS = 120;
    private static final String PILES = "piles";
    private static final String RANK = "rank";

    @Override
    public String code() {
        return "CARD_SORT";
    }

    @Override
    public List<Violation> validateConfig(Map<String, Object> config) {
        var reading = new Reading();
        reading.only("", config, CONFIG);
        var piles = reading.labelled(PILES, config.get(PILES), 2, 8, "id", List.of("id", "label", "limit"));
        piles.forEach((id, pile) -> reading.whole("piles." + id, pile.get("limit"), 1, MOST_CARDS, 1));
        reading.labelled("cards", config.get("cards"), 2, MOST_CARDS, "id", List.of("id", "label"));
        var keep = reading.key("keep", config.get("keep"));
        if (!piles.containsKey(keep)) {
            reading.wrong("keep", Reading.UNKNOWN, keep);
        }
        reading.whole("rankTop", config.get("rankTop"), 0, 20, 0);
        return reading.violations();
    }

    @Override
    public List<Violation> validate(Map<String, Object> config, Map<String, Object> payload) {
        var reading = new Reading();
        reading.only("", payload, List.of(PILES, RANK));
        var given = reading.object(PILES, payload.get(PILES));
        var piles = things(config, PILES);
        reading.only(PILES, given, piles.keySet());
        var cards = things(config, "cards");
        var seen = new HashSet<String>();
        piles.forEach((id, pile) -> {
            var most = pile.get("limit") instanceof Number limit ? limit.intValue() : MOST_CARDS;
            cards(reading, "piles." + id, reading.list("piles." + id, given.get(id), 0, most), cards, seen);
        });
        var kept = given.get(keep(config)) instanceof List<?> list ? list : List.of();
        var rank = reading.list(RANK, payload.get(RANK), 0, top(config));
        cards(reading, RANK, rank, cards, new HashSet<>());
        if (reading.isClean() && !kept.containsAll(rank)) {
            reading.wrong(RANK, "error.exercise.rank");
        }
        return reading.violations();
    }

    @Override
    public List<Violation> missing(Map<String, Object> config, Map<String, Object> payload) {
        var reading = new Reading();
        var laid = things(config, PILES).keySet().stream()
                .mapToInt(pile -> pile(payload, pile).size())
                .sum();
        var left = things(config, "cards").size() - laid;
        if (left > 0) {
            reading.wrong(PILES, "error.exercise.unsorted", left);
        }
        var expected = Math.min(top(config), pile(payload, keep(config)).size());
        if (rank(payload).size() < expected) {
            reading.wrong(RANK, "error.exercise.unranked", expected);
        }
        return reading.violations();
    }

    @Override
    public List<String> summarise(Map<String, Object> config, Map<String, Object> payload) {
        var best = best(config, payload).toList();
        return IntStream.range(0, best.size())
                .mapToObj(at -> (at + 1) + ". " + best.get(at))
                .toList();
    }

    @Override
    public List<String> offers(Map<String, Object> config, Map<String, Object> payload) {
        return Offers.of(best(config, payload));
    }

    @Override
    public Map<String, Object> empty() {
        return Map.of(PILES, Map.of(), RANK, List.of());
    }

    /**
     * The page has one field for the whole table, as moving a card changes two piles at once: {@code first=a,b;second=c}.
     * The first cards of the pile that is kept are the rank: they lie in that order.
     */
    @Override
    public Map<String, Object> part(Map<String, Object> config, String field, String written) {
        var piles = new LinkedHashMap<String, Object>();
        things(config, PILES).keySet().forEach(pile -> piles.put(pile, List.of()));
        for (var pile : written.split(";", -1)) {
            var parts = pile.split("=", 2);
            if (parts.length == 2) {
                piles.put(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(",", -1)));
            }
        }
        var kept = texts(piles.get(keep(config)));
        return Map.of(PILES, piles, RANK, kept.subList(0, Math.min(top(config), kept.size())));
    }

    /** For each pile its cards. */
    @Override
    public Map<String, String> fields(Map<String, Object> payload) {
        var fields = new LinkedHashMap<String, String>();
        if (payload.get(PILES) instanceof Map<?, ?> piles) {
            piles.forEach((pile, cards) -> fields.put(
                    String.valueOf(pile),
                    cards instanceof List<?> list
                            ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                            : ""));
        }
        return fields;
    }

    private static void cards(
            Reading reading, String path, List<?> list, Map<String, Map<?, ?>> known, Set<String> seen) {
        for (var each : list) {
            var card = reading.key(path, each);
            if (!known.containsKey(card)) {
                reading.wrong(path, Reading.UNKNOWN, card);
            }
            reading.once(path, card, seen);
        }
    }

    /** The labels of what was ranked, the best first; of what was kept where nothing is to be ranked. */
    private static Stream<String> best(Map<String, Object> config, Map<String, Object> payload) {
        var cards = things(config, "cards");
        var best = top(config) == 0 ? pile(payload, keep(config)) : rank(payload);
        return best.stream()
                .filter(cards::containsKey)
                .map(card -> String.valueOf(cards.get(card).get("label")));
    }

    private static List<String> pile(Map<String, Object> payload, String id) {
        return payload.get(PILES) instanceof Map<?, ?> piles ? texts(piles.get(id)) : List.of();
    }

    private static List<String> rank(Map<String, Object> payload) {
        return texts(payload.get(RANK));
    }

    private static List<String> texts(Object list) {
        var texts = new ArrayList<String>();
        if (list instanceof List<?> all) {
            all.forEach(each -> texts.add(String.valueOf(each)));
        }
        return texts;
    }

    private static String keep(Map<String, Object> config) {
        return String.valueOf(config.get("keep"));
    }

    private static int top(Map<String, Object> config) {
        return config.get("rankTop") instanceof Number top ? top.intValue() : 0;
    }

    private static Map<String, Map<?, ?>> things(Map<String, Object> config, String key) {
        var things = new LinkedHashMap<String, Map<?, ?>>();
        if (config.get(key) instanceof List<?> list) {
            for (var each : list) {
                if (each instanceof Map<?, ?> thing && thing.get("id") instanceof String id) {
                    things.put(id, thing);
                }
            }
        }
        return things;
    }
}
