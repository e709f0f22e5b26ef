package org.carte.ejb.feedback;

import java.util.Collection;
import java.util.List;
import org.carte.persistence.feedback.Figure;

/**
 * What the answers of one round, or of many, come to.
 *
 * @param asked the questions, those answered in words among them
 * @param recommendation the score, from -100 to 100; null when nobody answered that question
 */
public record FeedbackResult(Questionnaire asked, Turnout turnout, List<Line> lines, Double recommendation) {

    /**
     * One question.
     *
     * @param trend compared with the sessions before; null when there are none
     * @param others what all others come to; what the same people said before the day where learning is assessed
     */
    public record Line(Tally tally, Trend trend, Tally others) {

        /** The key of the question. */
        public String key() {
            return tally.question().key();
        }
    }

    /**
     * Puts it together.
     *
     * @param before of sessions before
     * @param others to compare with
     */
    static FeedbackResult of(
            Questionnaire asked,
            Turnout turnout,
            Collection<Figure> now,
            Collection<Figure> before,
            Collection<Figure> others) {
        var lines = asked.rated().stream()
                .map(question -> {
                    var tally = Tally.of(question, now);
                    return new Line(tally, tally.trend(Tally.of(question, before)), Tally.of(question, others));
                })
                .toList();
        var score = asked.rated(Questionnaire.RECOMMENDED)
                .map(question -> Tally.of(question, now).recommendation())
                .orElse(null);
        return new FeedbackResult(asked, turnout, lines, score);
    }

    /** Whether there is anything to compare with. */
    public boolean isCompared() {
        return lines.stream().anyMatch(line -> line.others().count() > 0);
    }
}
