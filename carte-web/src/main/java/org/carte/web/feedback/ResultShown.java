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
 * @param responseRate from 0 to 1
 * @param recommendation the score, from -100 to 100
 */
public record ResultShown(
        long respondents, long invited, double responseRate, List<LineShown> questions, Double recommendation) {

    /**
     * One question.
     *
     * @param distribution every value one may choose, with how many chose it
     */
    public record LineShown(
            String key, String label, long count, Double mean, Map<String, Long> distribution, Band band, Trend trend) {

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
                    line.trend());
        }
    }

    static ResultShown of(FeedbackResult result, Locale locale) {
        var turnout = result.turnout();
        return new ResultShown(
                turnout.respondents(),
                turnout.invited(),
                turnout.responseRate(),
                result.lines().stream().map(line -> LineShown.of(line, locale)).toList(),
                result.recommendation());
    }
}
