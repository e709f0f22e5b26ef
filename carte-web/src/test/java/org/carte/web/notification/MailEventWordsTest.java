package org.carte.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.carte.ejb.notification.MailEvent;
import org.carte.web.shared.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailEventWordsTest {

    @ParameterizedTest
    @EnumSource
    void theScreensHaveWordsForEveryMailAndItsVariables(MailEvent event) {
        for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(Words.of(language, "mails.about." + event)).doesNotContain("???");
            assertThat(Words.of(language, "mails.why." + event)).doesNotContain("???");
            assertThat(event.variables()).allSatisfy(name -> assertThat(Words.of(language, "mails.variable." + name))
                    .doesNotContain("???"));
        }
    }
}
