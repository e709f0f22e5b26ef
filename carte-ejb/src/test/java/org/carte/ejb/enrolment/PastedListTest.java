package org.carte.ejb.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carte.ejb.shared.InvalidException;
import org.junit.jupiter.api.Test;

class PastedListTest {

    @Test
    void takesAddressesOutOfWhateverAMailProgramGives() {
        var list = new PastedList("Inès Fabre <Ines@Carte.example>; bastien@carte.example,\n (karim@carte.example)\t");

        assertThat(list.emails()).containsExactly("ines@carte.example", "bastien@carte.example", "karim@carte.example");
        assertThat(list.names()).isEmpty();
    }

    @Test
    void takesTheRestForNamesEachOnce() {
        var list = new PastedList("Inès   Fabre\r\n\r\nInès Fabre\nRoche Bastien");

        assertThat(list.names()).containsExactly("Inès Fabre", "Roche Bastien");
    }

    @Test
    void refusesAnEmptyListAndOneTooLong() {
        assertThatThrownBy(() -> new PastedList(" \n ; ")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> new PastedList("a b\n".repeat(501))).isInstanceOf(InvalidException.class);
    }
}
