package org.carte.web.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.Question;
import org.carte.ejb.feedback.Question.Kind;
import org.carte.ejb.feedback.Questionnaire;
import org.carte.ejb.feedback.RoundTally;
import org.carte.ejb.feedback.Tally;
import org.carte.ejb.feedback.Trend;
import org.carte.ejb.feedback.Turnout;
import org.carte.ejb.feedback.Turnout.Hold;
import org.carte.persistence.feedback.Figure;
import org.carte.persistence.feedback.RoundLine;
import org.carte.persistence.feedback.WaveKind;

/** Results for tests. */
final class Made {

    private static final Figure FIGURE = new Figure("pace", List.of(0L, 0L, 0L, 0L, 3L, 1L, 0L, 0L, 0L, 0L, 0L));

    private Made() {}

    /** One question with four answers, called as it is said. */
    static FeedbackResult result(String label) {
        var pace = pace(label);
        var asked =
                new Questionnaire(UUID.randomUUID(), WaveKind.HOT, 1, Map.of("fr", "Avis"), List.of(pace.question()));
        return new FeedbackResult(
                asked,
                new Turnout(4, 10, 4, Hold.NOTHING),
                List.of(new FeedbackResult.Line(pace, Trend.UP, pace)),
                -25.0);
    }

    static RoundTally round(String title) {
        var line = new RoundLine(
                UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2018, 2, 19), title, "L’Atelier", List.of(FIGURE));
        return new RoundTally(line, new Turnout(4, 10, 4, Hold.NOTHING), List.of(pace("Le rythme")));
    }

    private static Tally pace(String label) {
        return Tally.of(new Question("pace", Kind.RATING, Map.of("fr", label), List.of(), 2.5, 3.75), List.of(FIGURE));
    }
}
