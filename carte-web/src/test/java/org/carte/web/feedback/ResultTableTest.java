package org.carte.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.Question;
import org.carte.ejb.feedback.Question.Kind;
import org.carte.ejb.feedback.Questionnaire;
import org.carte.ejb.feedback.Tally;
import org.carte.ejb.feedback.Trend;
import org.carte.ejb.feedback.Turnout;
import org.carte.persistence.feedback.RatingTotal;
import org.carte.persistence.feedback.WaveKind;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    @Test
    void readsWellInASpreadsheet() {
        var pace = Tally.of(
                new Question("pace", Kind.RATING, Map.of("fr", "Le rythme"), List.of(), 2.5, 3.75),
                List.of(new RatingTotal("pace", 4, 3L), new RatingTotal("pace", 5, 1L)));
        var asked =
                new Questionnaire(UUID.randomUUID(), WaveKind.HOT, 1, Map.of("fr", "Avis"), List.of(pace.question()));
        var result =
                new FeedbackResult(asked, new Turnout(4, 10), List.of(new FeedbackResult.Line(pace, Trend.UP)), -25.0);

        assertThat(new ResultTable(result, Locale.FRENCH).csv().split("\r\n"))
                .containsExactly(
                        "\uFEFF\"Question\";\"Réponses\";\"Moyenne\";\"Niveau\";\"Tendance\";"
                                + "\"0\";\"1\";\"2\";\"3\";\"4\";\"5\";\"6\";\"7\";\"8\";\"9\";\"10\"",
                        "\"Le rythme\";\"4\";\"4,25\";\"Satisfaisant\";\"En hausse\";"
                                + "\"\";\"0\";\"0\";\"0\";\"3\";\"1\";\"\";\"\";\"\";\"\";\"\"",
                        "\"Réponses\";\"4\"",
                        "\"Personnes inscrites\";\"10\"",
                        "\"Score de recommandation\";\"-25\"");
    }

    @Test
    void isNeverAFormula() {
        assertThat(List.of("=1+1", "+33", "@x", "-cmd", "\tx", "-2,5", "a\"b").stream()
                        .map(ResultTable::cell))
                .containsExactly("\"'=1+1\"", "\"'+33\"", "\"'@x\"", "\"'-cmd\"", "\"'\tx\"", "\"-2,5\"", "\"a\"\"b\"");
    }
}
