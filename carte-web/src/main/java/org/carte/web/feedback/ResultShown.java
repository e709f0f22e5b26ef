package org.carte.web.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.feedback.Band;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.Trend;

/**
 * Results as JSON.
 *
 * @param respondents whose answers are shown
 * @param responseRate from 0 to 1, of all who have answered
 * @param keptBack answers that are not shown: too few, they would be seen by the difference
 * @param recommendation the score, from -100 to 100
 */
public record ResultShown(
        long respondents,
        long invited,
        double responseRate,
        long keptBack,
        List<LineShown> questions,
        Double recommendation) {

    /**
     * One question.
     *
     * @param distribution every value one may choose, with how many chose it
     * @param others the mean of all others, or what the same people said before the day
     */
    public record LineShown(
            String key,
            String label,
            long count,
            Double mean,
            Map<String, Long> distribution,
            Band band,
            Trend trend,
            Double others) {

        private static LineShown of(FeedbackResult.Line line, Locale locale) {
            var tally = line.tally();
            var distribution = new LinkedHashMap<String, Long>();
            tally.distribution().forEach((value, total) -> distribution.put(value.toString(), total));
            return new LineShown(
                    line.key(),
                    tally.question().label(locale),
                    tally.count(),
                    tally.mean(),
                    distribution,
                    tally.band(),
                    line.trend(),
                    line.others().mean());
        }
    }

    static ResultShown of(FeedbackResult result, Locale locale) {
        var turnout = result.turnout();
        return new ResultShown(
                turnout.respondents(),
                turnout.invited(),
                turnout.responseRate(),
                turnout.keptBack(),
                result.lines().stream().map(line -> LineShown.of(line, locale)).toList(),
                result.recommendation());
    }
}
