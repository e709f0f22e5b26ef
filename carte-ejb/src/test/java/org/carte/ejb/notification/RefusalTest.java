package org.carte.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void isForGoodWhenTheServerSaysFive() {
        var thrown = new SendFailedException("Invalid Addresses", new MessagingException("550 5.1.1 No such user\n"));

        assertThat(Refusal.of(thrown)).isEqualTo(Refusal.FOR_GOOD);
        assertThat(Refusal.words(thrown)).isEqualTo("Invalid Addresses – 550 5.1.1 No such user");
    }

    @Test
    void isForNowWhenItSaysFour() {
        assertThat(Refusal.of(new MessagingException("451 Greylisted"))).isEqualTo(Refusal.LATER);
    }

    @Test
    void isUnknownWhenTheLineBreaks() {
        var thrown = new MessagingException("Could not read the answer", new IOException("550 is no answer here"));

        assertThat(Refusal.of(thrown)).isEqualTo(Refusal.UNKNOWN);
        assertThat(Refusal.words(thrown)).endsWith("550 is no answer here");
    }
}
