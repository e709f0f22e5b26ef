package org.carte.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.carte.persistence.shared.UuidVersion7;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Mail mail = new Mail(UuidVersion7.next(), "ines@carte.example", "CONFIRMED", "Bonjour", "…", NOW);

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
        assertThat(mail.getStatus()).isEqualTo(MailStatus.WAITING);
    }

    @Test
    void forgetsWhyItFailedOnceItHasLeft() {
        mail.failed(NOW, "x".repeat(2000));
        assertThat(mail.getFailure()).hasSize(1000);

        mail.leaving(NOW);
        mail.sent(NOW);

        assertThat(mail.getStatus()).isEqualTo(MailStatus.SENT);
        assertThat(mail.getSentAt()).isEqualTo(NOW);
        assertThat(mail.getFailure()).isNull();
        assertThat(mail.getAttempts()).isEqualTo(2);
    }

    @Test
    void isNotTriedAgainOnceRefusedOrLostUnlessSomebodySaysSo() {
        mail.refused("550 no such user");
        assertThat(mail.getStatus()).isEqualTo(MailStatus.REFUSED);
        var key = mail.getId();

        mail.lost("connection reset");
        assertThat(mail.getStatus()).isEqualTo(MailStatus.UNCERTAIN);

        mail.again("ines.fabre@carte.example", NOW.plusSeconds(60));
        assertThat(mail.getStatus()).isEqualTo(MailStatus.WAITING);
        assertThat(mail.getDueAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(mail.getRecipient()).isEqualTo("ines.fabre@carte.example");
        assertThat(mail.getId()).isEqualTo(key);
    }
}
