package org.carte.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void nothingTypedFindsEverything() {
        assertThat(SearchWords.pattern(null)).isEqualTo("%");
        assertThat(SearchWords.pattern("  ")).isEqualTo("%");
    }

    @Test
    void accentsCaseAndSpacesDoNotMatter() {
        assertThat(SearchWords.pattern(" Ève  NÉRIN ")).isEqualTo("%eve%nerin%");
    }

    @Test
    void theApostropheOfPhonesIsThatOfKeyboards() {
        assertThat(SearchWords.pattern("d’hier")).isEqualTo(SearchWords.pattern("d'hier"));
    }

    @Test
    void jokersOfTheDatabaseAreOrdinaryLetters() {
        assertThat(SearchWords.pattern("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
    }

    @Property
    void whateverIsTypedStaysBetweenJokers(@ForAll String typed) {
        assertThat(SearchWords.pattern(typed)).startsWith("%").endsWith("%");
    }
}
