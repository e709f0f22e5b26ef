package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Bars;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** The best of several, in order. */
@ApplicationScoped
public class Rank implements ExerciseType {

    private static final int MOST = 40;
    private static final String ORDER = "order";

    @Override
    public String code() {
        return "RANK";
    }

    @Override
    public Fields config() {
        return Things.asked().needs("items", Things.listed(2, MOST)).needs("top", new Whole(1, MOST));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("top", 3);
    }

    @Override
    public void checkConfig(Tree config, Reading reading) {
        int all = config.named("items").size();
        if (config.number("top", 1) > all) {
            reading.wrong("top", Reading.RANGE, 1, all);
        }
    }

    @Override
    public Fields payload(Tree config) {
        return Fields.none().may(ORDER, Items.names(new Id(config.ids("items")), top(config)));
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        if (payload.texts(ORDER).size() < top(config)) {
            reading.wrong(ORDER, "error.exercise.unranked", top(config));
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        var best = Things.named(config.labels("items"), payload.texts(ORDER)).toList();
        return IntStream.range(0, best.size())
                .mapToObj(at -> (at + 1) + ". " + best.get(at))
                .toList();
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.of(Things.named(config.labels("items"), payload.texts(ORDER)));
    }

    @Override
    public boolean isSummedUp() {
        return true;
    }

    /** Points: as many as there are places for a first, one for a last; so nobody is punished for a short list. */
    @Override
    public List<String> together(Tree config, List<Tree> payloads, Locale reader) {
        var points = new HashMap<String, Integer>();
        for (var payload : payloads) {
            var order = payload.texts(ORDER);
            for (int at = 0; at < order.size(); at++) {
                points.merge(order.get(at), top(config) - at, Integer::sum);
            }
        }
        return Things.sums(config.labels("items"), points, reader);
    }

    /** The best first, with the place it got in the mean of those who gave it one. */
    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        var places = new HashMap<String, List<Integer>>();
        for (var payload : payloads) {
            var order = payload.texts(ORDER);
            for (int at = 0; at < order.size(); at++) {
                places.computeIfAbsent(order.get(at), key -> new ArrayList<>()).add(at + 1);
            }
        }
        var bars = config.labels("items").entrySet().stream()
                .filter(item -> places.containsKey(item.getKey()))
                .map(item -> bar(item.getValue(), places.get(item.getKey()), top(config)))
                .toList();
        return new Bars("rank", bars).sorted();
    }

    private static Bars.Bar bar(String label, List<Integer> places, int top) {
        var all = places.stream().mapToInt(Integer::intValue).summaryStatistics();
        long points = all.getCount() * (top + 1) - all.getSum();
        return new Bars.Bar(label, points, all.getAverage(), (int) all.getCount());
    }

    private static int top(Tree config) {
        return config.number("top", MOST);
    }
}
