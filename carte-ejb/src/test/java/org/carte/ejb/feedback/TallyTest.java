package org.carte.ejb.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.carte.ejb.feedback.Question.Kind;
import org.carte.persistence.feedback.Figure;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Question PACE = Asked.one("pace", Kind.RATING);
    private static final Question RECOMMENDED = Asked.one("recommendation", Kind.RECOMMENDATION);

    @Property
    void agreesWithCountingTheRatingsOneByOne(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 5) Integer> given) {
        var tally = Tally.of(PACE, totals("pace", given));

        assertThat(tally.count()).isEqualTo(given.size());
        assertThat(tally.mean())
                .isCloseTo(given.stream().mapToInt(value -> value).average().orElseThrow(), within(1e-9));
        assertThat(tally.distribution()).containsOnlyKeys(1, 2, 3, 4, 5);
        tally.distribution().forEach((value, total) -> assertThat(total)
                .isEqualTo(given.stream().filter(value::equals).count()));
        assertThat(tally.bars().stream().mapToDouble(Tally.Bar::share).sum()).isCloseTo(1, within(1e-9));
    }

    @Property
    void scoresPromotersLessDetractors(@ForAll @Size(min = 1, max = 60) List<@IntRange(max = 10) Integer> given) {
        var promoters = given.stream().filter(value -> value > 8).count();
        var detractors = given.stream().filter(value -> value < 7).count();

        assertThat(Tally.of(RECOMMENDED, totals("recommendation", given)).recommendation())
                .isCloseTo(100.0 * promoters / given.size() - 100.0 * detractors / given.size(), within(1e-9))
                .isBetween(-100.0, 100.0);
    }

    @Test
    void leavesOtherQuestionsAlone() {
        assertThat(Tally.of(PACE, totals("venue", List.of(5, 5))).count()).isZero();
    }

    @Test
    void saysNothingOfNoAnswers() {
        var none = Tally.of(PACE, List.of());

        assertThat(none.mean()).isNull();
        assertThat(none.band()).isNull();
        assertThat(none.recommendation()).isNull();
        assertThat(none.trend(none)).isNull();
        assertThat(none.bars()).extracting(Tally.Bar::value).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void comparesWithWhatWasBefore() {
        var before = Tally.of(PACE, totals("pace", List.of(3, 4)));

        assertThat(Tally.of(PACE, totals("pace", List.of(4))).trend(before)).isEqualTo(Trend.UP);
        assertThat(Tally.of(PACE, totals("pace", List.of(3))).trend(before)).isEqualTo(Trend.DOWN);
        assertThat(before.trend(before)).isEqualTo(Trend.STEADY);
    }

    private static List<Figure> totals(String question, List<Integer> given) {
        return List.of(new Figure(
                question,
                IntStream.rangeClosed(0, 10)
                        .mapToObj(value -> (long) Collections.frequency(given, value))
                        .toList()));
    }
}
