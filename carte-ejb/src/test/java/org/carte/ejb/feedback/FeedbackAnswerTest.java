package org.carte.ejb.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.carte.ejb.feedback.Question.Kind;
import org.carte.ejb.recap.OfferedQuote;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.recap.QuoteConsent;
import org.junit.jupiter.api.Test;

class FeedbackAnswerTest {

    private static final Questionnaire ASKED = Asked.of(
            Asked.one("pace", Kind.RATING),
            Asked.one("recommendation", Kind.RECOMMENDATION),
            Asked.one("liked", Kind.TEXT));

    @Property
    void takesRatingsFromOneToFiveAndNoOthers(@ForAll int value) {
        var answer = new FeedbackAnswer(Map.of("pace", value), null, null);

        if (value >= 1 && value <= 5) {
            assertThatCode(() -> answer.check(ASKED)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> answer.check(ASKED))
                    .isInstanceOfSatisfying(InvalidException.class, broken -> assertThat(broken.getField())
                            .isEqualTo("ratings.pace"));
        }
    }

    @Test
    void takesZeroAsARecommendation() {
        var answer = new FeedbackAnswer(Map.of("recommendation", 0), null, null);

        assertThatCode(() -> answer.check(ASKED)).doesNotThrowAnyException();
    }

    @Test
    void refusesQuestionsNobodyAsked() {
        refused(new FeedbackAnswer(Map.of("liked", 3), null, null), "ratings.liked");
        refused(new FeedbackAnswer(null, Map.of("pace", "fast"), null), "texts.pace");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        refused(new FeedbackAnswer(null, Map.of("liked", "x".repeat(2001)), null), "texts.liked");
    }

    @Test
    void refusesNothingAtAll() {
        refused(new FeedbackAnswer(Map.of(), Map.of("liked", " \n"), null), "ratings");
    }

    @Test
    void wantsToKnowHowAQuoteMayBeSigned() {
        var ratings = Map.of("pace", 3);
        refused(new FeedbackAnswer(ratings, null, new OfferedQuote("Oui", null)), "quote.consent");
        refused(new FeedbackAnswer(ratings, null, new OfferedQuote("Oui", QuoteConsent.WITHDRAWN)), "quote.consent");
        refused(new FeedbackAnswer(ratings, null, new OfferedQuote(" ", QuoteConsent.NAMED)), "quote.text");
    }

    @Test
    void leavesInvisibleCharactersOut() {
        assertThat(new FeedbackAnswer(null, Map.of("liked", "\u0000 a\r\nb\u0007 "), null).texts())
                .containsEntry("liked", "a\nb");
    }

    @Test
    void saysNothingToALog() {
        assertThat(new FeedbackAnswer(Map.of("pace", 3), Map.of("liked", "secret"), null))
                .hasToString("FeedbackAnswer");
    }

    private static void refused(FeedbackAnswer answer, String field) {
        assertThatThrownBy(() -> answer.check(ASKED))
                .isInstanceOfSatisfying(InvalidException.class, broken -> assertThat(broken.getField())
                        .isEqualTo(field));
    }
}
