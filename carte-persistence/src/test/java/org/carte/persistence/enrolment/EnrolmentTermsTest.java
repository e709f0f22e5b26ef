package org.carte.persistence.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnrolmentTermsTest {

    private static final Instant START = Instant.parse("2030-03-04T08:00:00Z");

    private final EnrolmentTerms terms = new EnrolmentTerms(UUID.randomUUID());

    @Test
    void aFreedPlaceGoesOnAtOnceUnlessThereAreHoursToAnswer() {
        assertThat(terms.offerEnds(START.minusSeconds(3600), START)).isNull();
    }

    @Test
    void theTimeToAnswerEndsAtTheLatestWithTheBeginningOfTheSession() {
        terms.setAnswerHours(48);

        assertThat(terms.offerEnds(START.minus(Duration.ofDays(9)), START)).isEqualTo(START.minus(Duration.ofDays(7)));
        assertThat(terms.offerEnds(START.minusSeconds(60), START)).isEqualTo(START);
        assertThat(terms.offerEnds(START, START)).isNull();
    }

    @Test
    void nobodyLeavesByThemselvesOnceTheSessionHasBegun() {
        assertThat(terms.lastMomentToLeave(START)).isEqualTo(START);
        terms.setLeaveUntil(START.plusSeconds(1));
        assertThat(terms.lastMomentToLeave(START)).isEqualTo(START);
        terms.setLeaveUntil(START.minusSeconds(1));
        assertThat(terms.lastMomentToLeave(START)).isEqualTo(START.minusSeconds(1));
    }
}
