package org.carte.ejb.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.carte.ejb.shared.InvalidException;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    @Test
    void everySecondTuesdayFiveTimes() {
        var days = new Repetition(LocalDate.of(2026, 9, 29), 2, 5).days();

        assertThat(days)
                .containsExactly(
                        LocalDate.of(2026, 9, 29),
                        LocalDate.of(2026, 10, 13),
                        LocalDate.of(2026, 10, 27),
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2026, 11, 24));
        assertThat(days).allSatisfy(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY));
    }

    @Test
    void aSeriesHasAnEnd() {
        assertThatThrownBy(() -> new Repetition(LocalDate.EPOCH, 1, 31).days()).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> new Repetition(LocalDate.EPOCH, 1, 0).days()).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> new Repetition(LocalDate.EPOCH, 0, 2).days()).isInstanceOf(InvalidException.class);
    }
}
