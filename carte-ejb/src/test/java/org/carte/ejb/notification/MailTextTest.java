package org.carte.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void saysWhatTheVariablesSay() {
        var filled = new MailText("{session}, {day}", "Bonjour {firstName},\n\n« {session} »")
                .filled(Map.of("session", "La Carte", "day", "lundi", "firstName", "Inès"));

        assertThat(filled).isEqualTo(new MailText("La Carte, lundi", "Bonjour Inès,\n\n« La Carte »"));
    }

    @Test
    void leavesOutALineThatWouldSayNothing() {
        var text = new MailText("x", "Lieu : {place}\nAnimation : {facilitators}\n{a}{place}\nfin");

        assertThat(text.filled(Map.of("place", "Lyon", "facilitators", "", "a", ""))
                        .body())
                .isEqualTo("Lieu : Lyon\nLyon\nfin");
    }

    @Test
    void namesTheVariablesItNeeds() {
        assertThat(new MailText("{a} {b}", "{a} {prénom} {not this} { } {}").variables())
                .containsExactly("a", "b", "prénom");
    }

    @Test
    void keepsTheSubjectOnOneShortLine() {
        assertThat(new MailText("{a}", "b").filled(Map.of("a", "un\r\nBcc: x")).subject())
                .isEqualTo("un Bcc: x");
        assertThat(new MailText("{a}", "b").filled(Map.of("a", "x".repeat(300))).subject())
                .hasSize(200);
    }

    @Property
    void neverLooksIntoAValue(@ForAll String value) {
        var filled = new MailText("s", "<{a}>").filled(Map.of("a", value + "{b}$1\\", "b", "SECRET"));

        assertThat(filled.body()).doesNotContain("SECRET").contains("{b}$1\\");
    }
}
