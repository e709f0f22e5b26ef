package org.carte.ejb.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.enrolment.EnrolmentTerms;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.schedule.TrainingSession;
import org.junit.jupiter.api.Test;

class DoorTest {

    private static final Instant START = Instant.parse("2030-03-04T08:00:00Z");
    private static final Instant LONG_BEFORE = START.minus(Duration.ofDays(30));

    private final TrainingSession session = new TrainingSession(null, null);
    private final EnrolmentTerms terms = new EnrolmentTerms(UUID.randomUUID());

    DoorTest() {
        session.setStatus(SessionStatus.PUBLISHED);
        session.setSelfEnrolment(true);
        session.setMaxPlaces(2);
        session.setStartsAt(START);
    }

    @Test
    void isOpenUntilTheLastPlaceAndLeadsToTheLineAfterwards() {
        assertThat(Door.of(session, terms, 1, LONG_BEFORE)).isEqualTo(Door.OPEN);
        assertThat(Door.of(session, terms, 2, LONG_BEFORE)).isEqualTo(Door.FULL);
    }

    @Test
    void opensAndClosesWhenTheTermsSayToTheSecond() {
        terms.setOpensAt(LONG_BEFORE);
        terms.setClosesAt(LONG_BEFORE.plusSeconds(60));

        assertThat(Door.of(session, terms, 0, LONG_BEFORE.minusSeconds(1))).isEqualTo(Door.NOT_YET);
        assertThat(Door.of(session, terms, 0, LONG_BEFORE)).isEqualTo(Door.OPEN);
        assertThat(Door.of(session, terms, 0, LONG_BEFORE.plusSeconds(59))).isEqualTo(Door.OPEN);
        assertThat(Door.of(session, terms, 0, LONG_BEFORE.plusSeconds(60))).isEqualTo(Door.CLOSED);
    }

    @Test
    void closesWhenTheSessionBeginsAndWhenItIsNotAnnounced() {
        assertThat(Door.of(session, terms, 0, START)).isEqualTo(Door.CLOSED);
        session.setStatus(SessionStatus.CANCELLED);
        assertThat(Door.of(session, terms, 0, LONG_BEFORE)).isEqualTo(Door.CLOSED);
    }

    @Test
    void isTheOrganisersAloneUnlessTheSessionAllowsIt() {
        session.setSelfEnrolment(false);

        assertThat(Door.of(session, terms, 0, LONG_BEFORE)).isEqualTo(Door.BY_ORGANISER);
    }
}
