package org.carte.ejb.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.improvement.Improvement;
import org.junit.jupiter.api.Test;

class ImprovementSheetTest {

    private static final LocalDate MONDAY = LocalDate.of(2018, 2, 19);

    private final Improvement improvement = new Improvement("Le rythme", MONDAY);

    @Test
    void isOpenWithoutMuchBeingKnown() {
        sheet("Le rythme", null, null, false).on(improvement, MONDAY);

        assertThat(improvement.isClosed()).isFalse();
        assertThat(improvement.getCause()).isEmpty();
    }

    @Test
    void isClosedOnlyWithWhatWasDoneAndWhatCameOfIt() {
        assertThat(refused(sheet("Le rythme", " ", "Mieux", true))).isEqualTo("action");
        assertThat(refused(sheet("Le rythme", "Une pause", "", true))).isEqualTo("effect");

        sheet("Le rythme", "Une pause", "Mieux", true).on(improvement, MONDAY);

        assertThat(improvement.getClosedOn()).isEqualTo(MONDAY);
    }

    @Test
    void theDayItWasClosedStandsUntilItIsOpenedAgain() {
        sheet("Le rythme", "Une pause", "Mieux", true).on(improvement, MONDAY);
        sheet("Le rythme", "Une pause", "Bien mieux", true).on(improvement, MONDAY.plusDays(3));
        assertThat(improvement.getClosedOn()).isEqualTo(MONDAY);

        sheet("Le rythme", "Une pause", "Rien", false).on(improvement, MONDAY.plusDays(4));

        assertThat(improvement.isClosed()).isFalse();
    }

    @Test
    void hasASubject() {
        assertThat(refused(sheet("  ", "", "", false))).isEqualTo("subject");
    }

    @Test
    void isOverdueFromTheDayAfter() {
        improvement.assign(null, MONDAY);

        assertThat(improvement.isOverdue(MONDAY)).isFalse();
        assertThat(improvement.isOverdue(MONDAY.plusDays(1))).isTrue();
    }

    private String refused(ImprovementSheet sheet) {
        return catchThrowableOfType(InvalidException.class, () -> sheet.on(improvement, MONDAY))
                .getField();
    }

    private static ImprovementSheet sheet(String subject, String action, String effect, boolean done) {
        return new ImprovementSheet(subject, null, action, null, null, effect, done);
    }
}
