package org.carte.web.feedback;

import jakarta.data.page.PageRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.Question;
import org.carte.ejb.feedback.RoundTally;
import org.carte.web.shared.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Results as a workbook: all questions with two charts, then session by session. Text is written as text, whatever it
 * starts with: nothing is run.
 */
final class ResultBook {

    /** Sessions read at once, and at most. */
    private static final int AT_ONCE = 500;

    private static final int MOST_ROUNDS = 20_000;

    private static final int HIGHEST = 10;
    private static final int WIDE = 60;
    private static final int NAME = 32;
    private static final int DAY = 12;
    private static final double HUNDRED = 100;

    /** From the least to the most, as the page draws them. */
    private static final List<String> COLOURS = List.of("AB1F1F", "8A4B00", "8F808A", "C987A8", "86285A");

    /** Columns before those of the values: question, answers, mean, band, trend. */
    private static final int BEFORE_VALUES = 5;

    private final Locale reader;
    private final String title;

    ResultBook(Locale reader, String title) {
        this.reader = reader;
        this.title = title;
    }

    /**
     * The bytes of the workbook.
     *
     * @param rounds read a page at a time and written at once: thousands of them together would fill the memory
     */
    byte[] write(FeedbackResult result, Function<PageRequest, List<RoundTally>> rounds) {
        var out = new ByteArrayOutputStream();
        var summary = word("feedback.export.summary");
        try (var book = new Workbook(out, "Carte", "1.0")) {
            var questions = book.newWorksheet(summary);
            summary(questions, result);
            questions.finish();
            var first = rounds.apply(page(1));
            if (!first.isEmpty()) {
                rounds(book.newWorksheet(word("feedback.export.sessions")), result, first, rounds);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var rated = rated(result);
        return new BookCharts(summary, result.lines().size())
                .add(word("feedback.result.mean"), rated, 2, List.of(COLOURS.get(COLOURS.size() - 1)))
                .add(word("feedback.chart.spread"), rated, BEFORE_VALUES + 1, COLOURS)
                .into(out.toByteArray());
    }

    /** Rows of questions rated from 1 to 5, which alone can be drawn side by side. */
    private static List<Integer> rated(FeedbackResult result) {
        return IntStream.rangeClosed(1, result.lines().size())
                .filter(row -> result.lines().get(row - 1).tally().question().kind() == Question.Kind.RATING)
                .boxed()
                .toList();
    }

    private void summary(Worksheet sheet, FeedbackResult result) {
        sheet.width(0, WIDE);
        int column = 0;
        for (var name : List.of("question", "count", "mean", "band", "trend")) {
            head(sheet, column++, word("feedback.result." + name));
        }
        for (int value = 0; value <= HIGHEST; value++) {
            head(sheet, BEFORE_VALUES + value, Integer.toString(value));
        }
        int row = 1;
        for (var line : result.lines()) {
            var tally = line.tally();
            sheet.inlineString(row, 0, tally.question().label(reader));
            sheet.value(row, 1, tally.count());
            sheet.value(row, 2, tally.mean());
            text(sheet, row, 3, ResultExport.band(tally, reader));
            text(sheet, row, 4, line.trend() == null ? null : word("feedback.trend." + line.trend()));
            for (var value : tally.distribution().entrySet()) {
                sheet.value(row, BEFORE_VALUES + value.getKey(), value.getValue());
            }
            row++;
        }
        sheet.range(1, 2, Math.max(1, row - 1), 2).style().format("0.00").set();
        oneSheetWide(sheet);
        turnout(sheet, row + 1, result);
        sheet.freezePane(1, 1);
    }

    private void turnout(Worksheet sheet, int row, FeedbackResult result) {
        sheet.inlineString(row, 0, title);
        sheet.style(row, 0).bold().set();
        sheet.inlineString(row + 1, 0, word("feedback.result.respondents"));
        sheet.value(row + 1, 1, result.turnout().respondents());
        sheet.inlineString(row + 2, 0, word("feedback.result.invited"));
        sheet.value(row + 2, 1, result.turnout().invited());
        sheet.inlineString(row + 3, 0, word("feedback.result.score"));
        sheet.value(row + 3, 1, result.recommendation());
    }

    private void rounds(
            Worksheet sheet,
            FeedbackResult result,
            List<RoundTally> first,
            Function<PageRequest, List<RoundTally>> rounds)
            throws IOException {
        heads(sheet, result);
        sheet.width(0, DAY);
        sheet.width(1, NAME);
        sheet.width(2, NAME);
        oneSheetWide(sheet);
        int row = 1;
        int page = 1;
        for (var next = first; !next.isEmpty() && row <= MOST_ROUNDS; ) {
            for (var round : next) {
                round(sheet, row++, round);
            }
            sheet.flush();
            next = next.size() < AT_ONCE ? List.of() : rounds.apply(page(++page));
        }
    }

    private static PageRequest page(int number) {
        return PageRequest.ofPage(number, AT_ONCE, false);
    }

    private void heads(Worksheet sheet, FeedbackResult result) {
        int column = 0;
        var fixed = Stream.of("feedback.heat.session", "feedback.filter.programme", "feedback.filter.venue")
                .map(this::word);
        var questions =
                result.lines().stream().map(line -> line.tally().question().label(reader));
        for (var name : Stream.concat(Stream.concat(fixed, Stream.of(word("feedback.result.count"))), questions)
                .toList()) {
            head(sheet, column++, name);
        }
        sheet.freezePane(1, 1);
    }

    private static void round(Worksheet sheet, int row, RoundTally round) {
        sheet.value(row, 0, round.line().day());
        sheet.style(row, 0).format("yyyy-mm-dd").set();
        sheet.inlineString(row, 1, round.line().title());
        sheet.inlineString(row, 2, round.line().venue());
        sheet.value(row, 3, round.turnout().respondents());
        for (int question = 0; question < round.tallies().size(); question++) {
            var mean = round.tallies().get(question).mean();
            sheet.value(row, 4 + question, mean == null ? null : Math.round(mean * HUNDRED) / HUNDRED);
        }
    }

    /** On paper. */
    private static void oneSheetWide(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void head(Worksheet sheet, int column, String name) {
        sheet.inlineString(0, column, name);
        sheet.style(0, column).bold().set();
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (text != null) {
            sheet.inlineString(row, column, text);
        }
    }

    private String word(String key) {
        return Words.of(reader, key);
    }
}
