package org.carte.ejb.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.carte.ejb.feedback.Question.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    @ParameterizedTest
    @CsvSource({
        "1, INSUFFICIENT",
        "2.49, INSUFFICIENT",
        "2.5, NEUTRAL",
        "3.74, NEUTRAL",
        "3.75, SUFFICIENT",
        "5, SUFFICIENT"
    })
    void changesWhereTheQuestionSaysSo(double mean, Band band) {
        assertThat(Band.of(mean, Asked.one("pace", Kind.RATING))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"4.0, 4.04, STEADY", "4.0, 3.96, STEADY", "4.0, 4.06, UP", "4.0, 3.94, DOWN"})
    void smallDifferencesAreNoTrend(double before, double now, Trend trend) {
        assertThat(Trend.of(before, now)).isEqualTo(trend);
    }
}
