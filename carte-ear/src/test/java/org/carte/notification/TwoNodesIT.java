package org.carte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.carte.stack.Patience;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carte.stack.Carte;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A second copy of the application on the same database: two timers that look at the outbox in the same second. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TwoNodesIT {

    private static final int MAILS = 120;

    @Deployment
    static EnterpriseArchive secondNode() {
        return Carte.earWith();
    }

    @Test
    void twoNodesSendEachMailOnce() {
        var domain = UUID.randomUUID() + ".example";
        var all = new Mailbox("@" + domain);
        IntStream.range(0, MAILS).forEach(i -> new Mailbox("m" + i + "@" + domain).put("Numéro " + i));

        all.await(MAILS);
        Patience.until(
                () -> "0"
                        .equals(Mailbox.ask(
                                "select count(*) from mail where recipient like ? and status <> 'SENT'",
                                "%@" + domain)),
                "all sent");

        assertThat(all.letters().stream().map(Mailbox.Letter::subject))
                .hasSize(MAILS)
                .doesNotHaveDuplicates();
    }
}
