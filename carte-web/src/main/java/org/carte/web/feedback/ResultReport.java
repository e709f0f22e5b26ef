package org.carte.web.feedback;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.ResultPaper;
import org.carte.ejb.feedback.Tally;
import org.carte.web.shared.Words;

/** Puts results into the words of the report. */
final class ResultReport {

    private final Locale reader;
    private final FeedbackResult result;
    private final NumberFormat numbers;
    private final NumberFormat percent;

    private ResultReport(Locale reader, FeedbackResult result) {
        this.reader = reader;
        this.result = result;
        numbers = NumberFormat.getNumberInstance(reader);
        numbers.setMaximumFractionDigits(2);
        percent = NumberFormat.getPercentInstance(reader);
    }

    static ResultPaper of(Locale reader, String title, String under, FeedbackResult result) {
        var report = new ResultReport(reader, result);
        return new ResultPaper(
                reader,
                title,
                under,
                report.facts(),
                List.of(
                        report.word("question"),
                        report.word("count"),
                        report.word("mean"),
                        report.word("band"),
                        report.word("trend")),
                result.lines().stream().map(report::line).toList(),
                result.turnout().keptBack() == 0
                        ? ""
                        : Words.of(
                                reader,
                                "feedback.export.keptBack",
                                result.turnout().keptBack()));
    }

    private List<ResultPaper.Fact> facts() {
        var turnout = result.turnout();
        var facts = new ArrayList<ResultPaper.Fact>();
        facts.add(new ResultPaper.Fact(word("respondents"), numbers.format(turnout.respondents())));
        facts.add(new ResultPaper.Fact(word("invited"), numbers.format(turnout.invited())));
        facts.add(new ResultPaper.Fact(word("rate"), percent.format(turnout.responseRate())));
        if (result.recommendation() != null) {
            facts.add(new ResultPaper.Fact(word("score"), Long.toString(Math.round(result.recommendation()))));
        }
        return facts;
    }

    private ResultPaper.Line line(FeedbackResult.Line line) {
        var tally = line.tally();
        var band = ResultExport.band(tally, reader);
        return new ResultPaper.Line(
                tally.question().label(reader),
                numbers.format(tally.count()),
                tally.mean() == null ? "–" : numbers.format(tally.mean()),
                band == null ? "–" : band,
                tally.band(),
                line.trend() == null ? "–" : Words.of(reader, "feedback.trend." + line.trend()),
                tally.bars().stream().map(bar -> bar(tally, bar)).toList());
    }

    private ResultPaper.Bar bar(Tally tally, Tally.Bar bar) {
        return new ResultPaper.Bar(
                tally.question().choice(bar.value(), reader),
                numbers.format(bar.total()) + " (" + percent.format(bar.share()) + ")",
                bar.share());
    }

    private String word(String key) {
        return Words.of(reader, "feedback.result." + key);
    }
}
