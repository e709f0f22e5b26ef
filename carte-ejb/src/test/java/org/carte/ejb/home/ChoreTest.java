package org.carte.ejb.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.carte.persistence.schedule.SessionStatus.CONFIRMED;
import static org.carte.persistence.schedule.SessionStatus.DRAFT;
import static org.carte.persistence.schedule.SessionStatus.PUBLISHED;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.home.SessionGlance;
import org.carte.persistence.schedule.SessionStatus;
import org.junit.jupiter.api.Test;

class ChoreTest {

    static final Instant NOW = Instant.parse("2018-01-29T08:00:00Z");

    @Test
    void aDraftIsToBePublishedThreeMonthsAhead() {
        assertThat(Chore.of(session(DRAFT, 89, 0, 0), NOW))
                .extracting(Chore::kind)
                .containsExactly(Chore.Kind.PUBLISH);
        assertThat(Chore.of(session(DRAFT, 90, 0, 0), NOW)).isEmpty();
    }

    @Test
    void aSessionSoonAndShortOfPeopleIsToBeFilled() {
        assertThat(Chore.of(session(PUBLISHED, 20, 2, 0), NOW))
                .extracting(Chore::kind, Chore::people)
                .containsExactly(tuple(Chore.Kind.FILL, 3L));
    }

    @Test
    void oneThatIsFarOrFullEnoughOrConfirmedAsksForNothing() {
        assertThat(Chore.of(session(PUBLISHED, 22, 2, 0), NOW)).isEmpty();
        assertThat(Chore.of(session(PUBLISHED, 20, 5, 0), NOW)).isEmpty();
        assertThat(Chore.of(session(CONFIRMED, 20, 2, 0), NOW)).isEmpty();
    }

    @Test
    void peopleInLineAreNotForgotten() {
        assertThat(Chore.of(session(CONFIRMED, 3, 10, 2), NOW))
                .extracting(Chore::kind, Chore::people)
                .containsExactly(tuple(Chore.Kind.LINE, 2L));
    }

    @Test
    void placesAreNeverFewerThanNone() {
        assertThat(session(CONFIRMED, 3, 12, 0).free()).isZero();
        assertThat(session(CONFIRMED, 3, 7, 0).free()).isEqualTo(3);
    }

    private static SessionGlance session(SessionStatus status, int days, long taken, long waiting) {
        return new SessionGlance(
                UUID.randomUUID(),
                "La Carte du Soi",
                "",
                NOW.plus(Duration.ofDays(days)),
                null,
                status,
                "L'Atelier",
                "La grande table",
                5,
                10,
                taken,
                waiting);
    }
}
