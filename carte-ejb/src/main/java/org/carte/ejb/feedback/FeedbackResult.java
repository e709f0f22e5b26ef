package org.carte.ejb.feedback;

import java.util.List;

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
     */
    public record Line(Tally tally, Trend trend) {

        /** The key of the question. */
        public String key() {
            return tally.question().key();
        }
    }
}
