package org.carte.persistence.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carte.persistence.schedule.SessionStatus.ARCHIVED;
import static org.carte.persistence.schedule.SessionStatus.CANCELLED;
import static org.carte.persistence.schedule.SessionStatus.CONFIRMED;
import static org.carte.persistence.schedule.SessionStatus.DONE;
import static org.carte.persistence.schedule.SessionStatus.DRAFT;
import static org.carte.persistence.schedule.SessionStatus.PUBLISHED;
import static org.carte.persistence.schedule.SessionStatus.RUNNING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionStatusTest {

    private static final Map<SessionStatus, List<SessionStatus>> LIFE = Map.of(
            DRAFT, List.of(PUBLISHED, CANCELLED),
            PUBLISHED, List.of(CONFIRMED, CANCELLED),
            CONFIRMED, List.of(RUNNING, CANCELLED),
            RUNNING, List.of(DONE),
            DONE, List.of(ARCHIVED),
            ARCHIVED, List.of(),
            CANCELLED, List.of());

    @ParameterizedTest
    @EnumSource
    void goesWhereItMayAndNowhereElse(SessionStatus status) {
        assertThat(status.next()).isEqualTo(LIFE.get(status));
    }

    @ParameterizedTest
    @EnumSource
    void neverStaysWhereItIs(SessionStatus status) {
        assertThat(status.canBecome(status)).isFalse();
    }

    @Test
    void isOpenUntilTheDayIsOver() {
        assertThat(List.of(SessionStatus.values()).stream().filter(SessionStatus::isOpen))
                .containsExactly(DRAFT, PUBLISHED, CONFIRMED, RUNNING);
    }
}
