package org.carte.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.carte.persistence.recap.Recap;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void isReadable() {
        assertThat(Slug.of("La Carte du Soi", "recap")).isEqualTo("la-carte-du-soi");
        assertThat(Slug.of("  L’été : œuvres & cœurs ! ", "recap")).isEqualTo("l-ete-oeuvres-coeurs");
    }

    @Test
    void isThereEvenWhenTheTitleGivesNothing() {
        assertThat(Slug.of("???", "recap")).isEqualTo("recap");
    }

    @Property
    void isAnAddressWhateverTheTitle(@ForAll String title) {
        assertThat(Slug.of(title, "recap")).matches(Recap.SLUG).hasSizeLessThanOrEqualTo(100);
    }
}
