package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Bars;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.ByName;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** A handful of dots to be given to some of several proposals. It feeds no map: it is the room that speaks. */
@ApplicationScoped
public class Vote implements ExerciseType {

    private static final int MOST = 30;
    private static final String DOTS = "dots";

    @Override
    public String code() {
        return "VOTE";
    }

    @Override
    public Fields config() {
        return Things.asked()
                .needs("items", Things.listed(2, 40))
                .needs(DOTS, new Whole(1, MOST))
                .may("perItem", new Whole(1, MOST));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of(DOTS, 3, "perItem", 2);
    }

    @Override
    public void checkConfig(Tree config, Reading reading) {
        long places = (long) perItem(config) * config.named("items").size();
        if (config.number(DOTS, 1) > places) {
            reading.wrong(DOTS, Reading.RANGE, 1, places);
        }
    }

    @Override
    public Fields payload(Tree config) {
        return Fields.none().may(DOTS, ByName.of(config.ids("items"), new Whole(0, perItem(config))));
    }

    @Override
    public void check(Tree config, Tree payload, Reading reading) {
        if (given(payload) > config.number(DOTS, 0)) {
            reading.wrong(DOTS, Reading.TOO_MANY, config.number(DOTS, 0));
        }
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        int left = config.number(DOTS, 0) - given(payload);
        if (left > 0) {
            reading.wrong(DOTS, "error.exercise.dotsLeft", left);
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        return together(config, List.of(payload), reader);
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return List.of();
    }

    @Override
    public boolean isSummedUp() {
        return true;
    }

    @Override
    public List<String> together(Tree config, List<Tree> payloads, Locale reader) {
        return Things.sums(config.labels("items"), sums(payloads), reader);
    }

    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        return Bars.counted("dots", config.labels("items"), sums(payloads)).sorted();
    }

    private static Map<String, Integer> sums(List<Tree> payloads) {
        var sums = new HashMap<String, Integer>();
        payloads.stream().map(payload -> payload.in(DOTS)).forEach(dots -> dots.names()
                .forEach(id -> sums.merge(id, dots.number(id, 0), Integer::sum)));
        return sums;
    }

    private static int given(Tree payload) {
        var dots = payload.in(DOTS);
        return dots.names().stream().mapToInt(id -> dots.number(id, 0)).sum();
    }

    private static int perItem(Tree config) {
        return config.number("perItem", MOST);
    }
}
