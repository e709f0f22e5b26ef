package org.carte.persistence.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FreeTextTest {

    private static final Instant SOON = Instant.parse("2018-02-26T17:00:00Z");

    private final UUID reviewer = UUID.randomUUID();
    private final FreeText text = new FreeText(UUID.randomUUID(), "liked", "Paul parle trop");

    @Test
    void isReadByNobodyElseUntilSomebodyDecides() {
        assertThat(text.getReview()).isEqualTo(TextReview.UNDECIDED);
        assertThat(text.isReleased()).isFalse();
        assertThat(text.getPublicFrom()).isNull();
    }

    @Test
    void hasADayItIsPublicFromOnlyWhileItIsPublic() {
        text.decide(TextReview.PUBLIC, reviewer, SOON);
        assertThat(text.getPublicFrom()).isEqualTo(SOON);

        text.decide(TextReview.PRIVATE, reviewer, SOON);
        assertThat(text.getPublicFrom()).isNull();
    }

    @Test
    void aDecisionAnswersARequest() {
        text.ask();
        assertThat(text.isAsked()).isTrue();

        text.decide(TextReview.PRIVATE, reviewer, SOON);

        assertThat(text.isAsked()).isFalse();
    }

    @Test
    void keepsWhatWasWrittenFirstHoweverOftenItIsChanged() {
        text.edit("Quelqu’un parle trop");
        text.edit("On parle trop");

        assertThat(text.getWording()).isEqualTo("On parle trop");
        assertThat(text.getOriginal()).isEqualTo("Paul parle trop");
    }

    @Test
    void isUnchangedWhenTheFirstWordsAreBack() {
        text.edit("Quelqu’un parle trop");
        text.edit("Paul parle trop");

        assertThat(text.getOriginal()).isNull();
    }
}
