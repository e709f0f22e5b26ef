package org.carte.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Mail mail = new Mail("ines@carte.example", "Bonjour", "…", NOW);

    @Test
    void isTriedAgainLessAndLessOften() {
        mail.failed(NOW, "no route");
        assertThat(mail.getDueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        mail.failed(NOW, "no route");
        assertThat(mail.getDueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
        for (int i = 0; i < 40; i++) {
            mail.failed(NOW, "no route");
        }
        assertThat(mail.getDueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(512)));
    }

    @Test
    void forgetsWhyItFailedOnceItHasLeft() {
        mail.failed(NOW, "x".repeat(2000));
        assertThat(mail.getFailure()).hasSize(1000);

        mail.sent(NOW);

        assertThat(mail.getSentAt()).isEqualTo(NOW);
        assertThat(mail.getFailure()).isNull();
        assertThat(mail.getAttempts()).isEqualTo(2);
    }
}
