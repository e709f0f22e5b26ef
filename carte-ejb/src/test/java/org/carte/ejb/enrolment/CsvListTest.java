package org.carte.ejb.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.carte.ejb.enrolment.CsvEnrolment.RejectedLine;
import org.carte.ejb.shared.InvalidException;
import org.junit.jupiter.api.Test;

class CsvListTest {

    @Test
    void readsFrenchHeadingsInAnyOrderWithSemicolonsAndABom() {
        var list = new CsvList(
                "\uFEFFNom;Prénom;E-mail;Métier\nFabre;Inès;INES@carte.example;\"Graphiste; illustratrice\"");

        assertThat(list.rejected()).isEmpty();
        assertThat(list.lines())
                .extracting(CsvList.Line::newcomer)
                .containsExactly(new Newcomer("ines@carte.example", "Inès", "Fabre", "Graphiste; illustratrice"));
    }

    @Test
    void readsTheUsualOrderWithoutHeadings() {
        var list = new CsvList("ines@carte.example,Inès,Fabre\n");

        assertThat(list.lines().get(0).newcomer()).isEqualTo(new Newcomer("ines@carte.example", "Inès", "Fabre", ""));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var list = new CsvList("email;firstName\nnobody;Ana\na@b.c;" + "x".repeat(101) + "\nd@e.f;Dan\nd@e.f;Dan");
        list.requireNamesUnless(Set.of());

        assertThat(list.rejected())
                .containsExactly(
                        new RejectedLine(2, "email", "error.enrolment.csv.email"),
                        new RejectedLine(3, "firstName", "error.enrolment.csv.long"),
                        new RejectedLine(4, "lastName", "error.enrolment.csv.name"),
                        new RejectedLine(5, "email", "error.enrolment.csv.twice"));
    }

    @Test
    void knownPeopleNeedNoName() {
        var list = new CsvList("ines@carte.example");
        list.requireNamesUnless(Set.of("ines@carte.example"));

        assertThat(list.rejected()).isEmpty();
    }

    @Test
    void refusesWhatIsNoList() {
        assertThatThrownBy(() -> new CsvList("")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> new CsvList("a;b\n1;2")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> new CsvList("\"never closed@")).isInstanceOf(InvalidException.class);
    }
}
