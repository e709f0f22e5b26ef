package org.carte.web.feedback;

import java.util.List;
import java.util.Locale;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.MonthTally;
import org.carte.ejb.feedback.RoundTally;
import org.carte.ejb.feedback.Turnout;

/** Results as their page says them: everything is worded and drawn once, however often the page asks. */
public final class ShownResult {

    private final FeedbackResult result;
    private final Turnout turnout;
    private final ResultWords words;
    private final List<ShownLine> lines;
    private final List<ShownRound> rounds;
    private final List<ShownMonth> months;
    private final String measured;
    private final String spread;
    private final String recommended;
    private final String course;

    /**
     * @param rounds sessions, the latest first
     * @param months of one question
     */
    ShownResult(FeedbackResult result, List<RoundTally> rounds, List<MonthTally> months, Locale locale) {
        this.result = result;
        turnout = result.turnout();
        words = new ResultWords(locale);
        lines = result.lines().stream().map(line -> new ShownLine(line, words)).toList();
        this.rounds = rounds.stream().map(round -> new ShownRound(round, words)).toList();
        this.months = months.stream().map(month -> new ShownMonth(month, words)).toList();
        measured = months.isEmpty() ? "" : months.get(0).tally().question().label(locale);
        spread = ResultCharts.spread(result, locale);
        recommended = ResultCharts.recommendation(result, locale);
        course = ResultCharts.course(months, locale);
    }

    public Turnout getTurnout() {
        return turnout;
    }

    /** In percent. */
    public String getRate() {
        return words.percent(turnout.responseRate());
    }

    /** The recommendation score; null when nobody was asked. */
    public String getScore() {
        return result.recommendation() == null ? null : words.score(result.recommendation());
    }

    public boolean isCompared() {
        return result.isCompared();
    }

    public List<ShownLine> getLines() {
        return lines;
    }

    public List<ShownRound> getRounds() {
        return rounds;
    }

    public List<ShownMonth> getMonths() {
        return months;
    }

    /** What the months are about. */
    public String getMeasured() {
        return measured;
    }

    /** How answers are spread, for Chart.js; null without ratings. */
    public String getSpread() {
        return spread;
    }

    /** Who would recommend it, for Chart.js; null when nobody was asked. */
    public String getRecommended() {
        return recommended;
    }

    /** The mean month by month, for Chart.js; null when there are fewer than two months. */
    public String getCourse() {
        return course;
    }
}
