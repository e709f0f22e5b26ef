package org.carte.web.feedback;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.MonthTally;
import org.carte.ejb.feedback.Question;
import org.carte.ejb.feedback.Tally;
import org.carte.web.shared.Words;

/**
 * Results as pictures, in the JSON of Chart.js. Colours are names of properties of the style sheet: the page's script
 * looks them up, for light, dark and paper. What a picture says stands in a table beside it.
 */
final class ResultCharts {

    private static final List<String> FIVE =
            List.of("--carte-bad", "--carte-warn", "--carte-control", "--carte-accent-mid", "--carte-accent");
    private static final int PASSIVE_FROM = 7;
    private static final int PROMOTES_FROM = 9;
    private static final int PERCENT = 100;
    private static final int LONGEST = 40;

    private ResultCharts() {}

    /** How the answers to each question are spread, from the least to the most, in percent; null without ratings. */
    static String spread(FeedbackResult result, Locale locale) {
        var rated = new ArrayList<Tally>();
        var labels = Json.createArrayBuilder();
        for (int number = 1; number <= result.lines().size(); number++) {
            var tally = result.lines().get(number - 1).tally();
            if (tally.question().kind() == Question.Kind.RATING && tally.count() > 0) {
                rated.add(tally);
                labels.add(number + " " + cut(tally.question().label(locale)));
            }
        }
        if (rated.isEmpty()) {
            return null;
        }
        var sets = Json.createArrayBuilder();
        for (int value = 1; value <= FIVE.size(); value++) {
            var data = Json.createArrayBuilder();
            for (var tally : rated) {
                data.add(percent(tally, value));
            }
            sets.add(set(Integer.toString(value), data, FIVE.get(value - 1)).add("barThickness", 22));
        }
        return config(
                "bar",
                labels,
                sets,
                Json.createObjectBuilder()
                        .add("indexAxis", "y")
                        .add(
                                "scales",
                                Json.createObjectBuilder()
                                        .add("x", axis(true, 0, PERCENT))
                                        .add("y", Json.createObjectBuilder().add("stacked", true))));
    }

    /** Who would recommend it, from 0 to 10; null when nobody was asked. */
    static String recommendation(FeedbackResult result, Locale locale) {
        return result.lines().stream()
                .map(FeedbackResult.Line::tally)
                .filter(tally -> tally.question().isRecommendation() && tally.count() > 0)
                .findFirst()
                .map(tally -> recommendation(tally, locale))
                .orElse(null);
    }

    /** The mean month by month; null when there are fewer than two. */
    static String course(List<MonthTally> months, Locale locale) {
        if (months.size() < 2) {
            return null;
        }
        var question = months.get(0).tally().question();
        var labels = Json.createArrayBuilder();
        var data = Json.createArrayBuilder();
        var names = DateTimeFormatter.ofPattern("MMM yyyy", locale);
        for (var month : months) {
            labels.add(names.format(month.month()));
            data.add(Math.round(month.tally().mean() * PERCENT) / (double) PERCENT);
        }
        var values = question.values();
        var line = set(question.label(locale), data, "--carte-accent")
                .add("borderColor", "--carte-accent")
                .add("tension", 0.25)
                .add("pointRadius", 4);
        return config(
                "line",
                labels,
                Json.createArrayBuilder().add(line),
                Json.createObjectBuilder()
                        .add(
                                "scales",
                                Json.createObjectBuilder()
                                        .add("y", axis(false, values.get(0), values.get(values.size() - 1)))));
    }

    private static String recommendation(Tally tally, Locale locale) {
        var labels = Json.createArrayBuilder();
        var data = Json.createArrayBuilder();
        var colours = Json.createArrayBuilder();
        tally.distribution().forEach((value, total) -> {
            labels.add(value.toString());
            data.add(total);
            colours.add(
                    value >= PROMOTES_FROM ? "--carte-ok" : value >= PASSIVE_FROM ? "--carte-control" : "--carte-bad");
        });
        var bars = Json.createObjectBuilder()
                .add("label", Words.of(locale, "feedback.result.count"))
                .add("data", data)
                .add("backgroundColor", colours);
        return config(
                "bar",
                labels,
                Json.createArrayBuilder().add(bars),
                Json.createObjectBuilder()
                        .add(
                                "scales",
                                Json.createObjectBuilder()
                                        .add(
                                                "y",
                                                Json.createObjectBuilder()
                                                        .add("beginAtZero", true)
                                                        .add(
                                                                "ticks",
                                                                Json.createObjectBuilder()
                                                                        .add("precision", 0)))));
    }

    private static String config(
            String type, JsonArrayBuilder labels, JsonArrayBuilder sets, JsonObjectBuilder options) {
        options.add("responsive", true).add("maintainAspectRatio", false).add("animation", false);
        return Json.createObjectBuilder()
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add("options", options)
                .build()
                .toString()
                // it stands in a script, which words must not end
                .replace("<", "\\u003c");
    }

    private static JsonObjectBuilder set(String label, JsonArrayBuilder data, String colour) {
        return Json.createObjectBuilder().add("label", label).add("data", data).add("backgroundColor", colour);
    }

    private static JsonObjectBuilder axis(boolean stacked, int min, int max) {
        return Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("min", min)
                .add("max", max);
    }

    private static double percent(Tally tally, int value) {
        return Math.round(1000.0 * tally.distribution().get(value) / tally.count()) / 10.0;
    }

    private static String cut(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }
}
