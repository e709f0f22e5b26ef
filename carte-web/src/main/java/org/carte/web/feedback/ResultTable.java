package org.carte.web.feedback;

import static java.util.stream.Collectors.joining;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.web.shared.Words;

/** Results as a spreadsheet reads them: semicolons, and a mark at the start that says UTF-8. */
final class ResultTable {

    private static final String MARK = "\uFEFF";
    private static final int HIGHEST = 10;

    private final FeedbackResult result;
    private final Locale locale;
    private final NumberFormat numbers;

    ResultTable(FeedbackResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
        numbers = NumberFormat.getNumberInstance(locale);
        numbers.setGroupingUsed(false);
        numbers.setMaximumFractionDigits(2);
    }

    /** One line a question, then who answered and the score. */
    String csv() {
        var lines = new ArrayList<List<String>>();
        lines.add(head());
        result.lines().forEach(line -> lines.add(line(line)));
        var turnout = result.turnout();
        lines.add(List.of(word("feedback.result.respondents"), number(turnout.respondents())));
        lines.add(List.of(word("feedback.result.invited"), number(turnout.invited())));
        lines.add(List.of(word("feedback.result.score"), number(result.recommendation())));
        return lines.stream()
                .map(cells -> cells.stream().map(ResultTable::cell).collect(joining(";")))
                .collect(joining("\r\n", MARK, "\r\n"));
    }

    private List<String> head() {
        return Stream.concat(
                        Stream.of("question", "count", "mean", "band", "trend")
                                .map(name -> word("feedback.result." + name)),
                        IntStream.rangeClosed(0, HIGHEST).mapToObj(Integer::toString))
                .toList();
    }

    private List<String> line(FeedbackResult.Line line) {
        var tally = line.tally();
        var cells = new ArrayList<String>();
        cells.add(tally.question().label(locale));
        cells.add(number(tally.count()));
        cells.add(number(tally.mean()));
        cells.add(tally.band() == null ? "" : word("feedback.band." + tally.band()));
        cells.add(line.trend() == null ? "" : word("feedback.trend." + line.trend()));
        IntStream.rangeClosed(0, HIGHEST)
                .forEach(value -> cells.add(number(tally.distribution().get(value))));
        return cells;
    }

    /** Quoted, and never a formula: a spreadsheet runs what starts like one. Negative numbers stay numbers. */
    static String cell(String text) {
        var safe = text.matches("(?s)[=+@\t\r-].*") && !text.matches("-[\\d.,]+") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private String number(Number value) {
        return value == null ? "" : numbers.format(value);
    }

    private String word(String key) {
        return Words.of(locale, key);
    }
}
