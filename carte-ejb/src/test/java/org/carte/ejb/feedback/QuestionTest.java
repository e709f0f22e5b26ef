package org.carte.ejb.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.feedback.Question.Kind;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Question OFTEN = new Question(
            "often",
            Kind.CHOICE,
            Map.of("fr", "Souvent ?", "en", "Often?"),
            List.of(Map.of("fr", "Jamais", "en", "Never"), Map.of("fr", "Toujours", "en", "Always")),
            0,
            0);

    @Test
    void allowsAsManyValuesAsThereAreChoices() {
        assertThat(OFTEN.values()).containsExactly(0, 1);
        assertThat(Asked.one("pace", Kind.RATING).values()).containsExactly(1, 2, 3, 4, 5);
        assertThat(Asked.one("sure", Kind.SCALE).values()).startsWith(0).endsWith(10);
        assertThat(Asked.one("liked", Kind.TEXT).values()).isEmpty();
    }

    @Test
    void speaksTheLanguageOfTheReaderOrFrench() {
        assertThat(OFTEN.label(Locale.UK)).isEqualTo("Often?");
        assertThat(OFTEN.choice(1, Locale.ENGLISH)).isEqualTo("Always");
        assertThat(OFTEN.label(Locale.GERMAN)).isEqualTo("Souvent ?");
    }

    @Test
    void comesBackFromTheStoreAsItWas() {
        var all = List.of(OFTEN, Asked.one("pace", Kind.RATING), Asked.one("liked", Kind.TEXT));

        assertThat(QuestionJson.read(QuestionJson.write(all))).isEqualTo(all);
    }
}
