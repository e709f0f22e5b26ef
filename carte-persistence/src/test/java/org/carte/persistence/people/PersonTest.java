package org.carte.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void isRecognisedByItsEmailWhateverTheCase() {
        assertThat(new Person("Ada", "L.", " Ada@Example.ORG ").getEmail()).isEqualTo("ada@example.org");
    }

    @Test
    void competesWithSomebodyOfTheSameTrade() {
        assertThat(photographer("Photographe").isCompetitorOf(photographer(" photographe ")))
                .isTrue();
        assertThat(photographer("Photographe").isCompetitorOf(photographer("Graphiste")))
                .isFalse();
    }

    @Test
    void competesWithNobodyWhenTheTradeIsUnknown() {
        assertThat(photographer(null).isCompetitorOf(photographer(null))).isFalse();
    }

    private static Person photographer(String trade) {
        var person = new Person("Ada", "L.", "ada@example.org");
        person.setTrade(trade);
        return person;
    }
}
