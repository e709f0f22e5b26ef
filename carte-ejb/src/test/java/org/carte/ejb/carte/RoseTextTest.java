package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoseTextTest {

    @Property
    void isCleanOnceCleaned(@ForAll String typed) {
        String clean = RoseText.clean(typed);

        assertThat(RoseText.clean(clean)).isEqualTo(clean);
        assertThat(clean).doesNotContain("\n", "\t", "\u0000", "  ");
    }

    @Test
    void dropsWhatWouldTurnTheDirectionOfTheTextAround() {
        assertThat(RoseText.clean("Ca\u202Emille\u2069 A\u00ADrnaud\uFEFF")).isEqualTo("Camille Arnaud");
    }

    @Test
    void escapesWhatXmlReads() {
        assertThat(RoseText.escape("<a href=\"x\" b='y'>&"))
                .isEqualTo("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;");
    }

    @ParameterizedTest
    @CsvSource({"Camille,false", "שלום Camille,true", "ليلى,true", "123,false", "Dit « ليلى »,false"})
    void knowsTheDirectionOfATextByItsFirstLetter(String text, boolean rightToLeft) {
        assertThat(RoseText.isRightToLeft(text)).isEqualTo(rightToLeft);
    }

    @Test
    void joinsArabicLettersAndPartsThemAgain() {
        assertThat(RoseArabic.join("ليلى")).isEqualTo("\uFEDF\uFEF4\uFEE0\uFEF0");
        assertThat(RoseArabic.join("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(RoseArabic.part(RoseArabic.join("سلام عليكم"))).isEqualTo("سلام عليكم");
        assertThat(RoseArabic.join("Camille")).isEqualTo("Camille");
    }
}
