package org.carte.ejb.feedback;

import java.util.List;
import org.carte.persistence.feedback.RoundLine;

/**
 * One session, question by question.
 *
 * @param tallies in the order of the questions
 */
public record RoundTally(RoundLine line, Turnout turnout, List<Tally> tallies) {

    static RoundTally of(RoundLine line, Questionnaire asked) {
        return new RoundTally(
                line,
                Turnout.of(line.figures()),
                asked.rated().stream()
                        .map(question -> Tally.of(question, line.figures()))
                        .toList());
    }
}
