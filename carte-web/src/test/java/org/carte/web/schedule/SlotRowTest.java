package org.carte.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.ejb.schedule.HalfDay;
import org.carte.ejb.schedule.SessionPlan.SlotTime;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.schedule.Slot;
import org.junit.jupiter.api.Test;

class SlotRowTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void anEveningTypedPastMidnightEndsOnTheNextDay() {
        var typed = row(LocalDate.of(2026, 6, 5), "20:00", "00:30").time(PARIS);

        assertThat(typed)
                .isEqualTo(new SlotTime(Instant.parse("2026-06-05T18:00:00Z"), Instant.parse("2026-06-05T22:30:00Z")));
    }

    @Test
    void aTimeThatDoesNotExistIsRefusedWhereItIsTyped() {
        assertThatThrownBy(
                        () -> row(LocalDate.of(2026, 3, 29), "02:15", "04:00").time(PARIS))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void aFormThatIsSavedUntouchedMovesNothingInTheNightTheClocksGoBack() {
        var second = new SlotTime(Instant.parse("2026-10-25T01:15:00Z"), Instant.parse("2026-10-25T03:00:00Z"));
        var slot = new Slot(UUID.randomUUID(), UUID.randomUUID(), second.start(), second.end());

        var shown = SlotRow.of(slot, PARIS);

        assertThat(shown.getStart()).isEqualTo(LocalTime.of(2, 15));
        assertThat(shown.time(PARIS)).isEqualTo(second);
    }

    private static SlotRow row(LocalDate day, String start, String end) {
        return new SlotRow(HalfDay.on(day, LocalTime.parse(start), LocalTime.parse(end)));
    }
}
