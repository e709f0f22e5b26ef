package org.carte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carte.bench.Visitor;
import org.carte.live.LiveDay;
import org.carte.live.RoomLine;
import org.carte.stack.Browser;
import org.carte.stack.Carte;
import org.carte.stack.Patience;
import org.carte.stack.Stack;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A second copy of the application on the same database: two timers that look at the outbox in the same second, and pages
 * of one room on both.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TwoNodesIT {

    private static final int MAILS = 120;

    @Deployment
    static EnterpriseArchive secondNode() {
        return Carte.earWith();
    }

    /** Morgane talks to one node, the page of Inès and the wall are open on the other. */
    @Test
    void aClickOnOneNodeReachesThePagesOnTheOther() throws Exception {
        var day = LiveDay.with(List.of("participant01"), List.of("scene-vecue", "angle"));
        var second = Stack.current().app().resolve(Carte.TEST_CONTEXT + "/");
        var cookies = new Visitor(second).login("participant01").cookies();
        assertThat(RoomLine.refused(second, LiveDay.with(List.of(), List.of()).id, cookies))
                .isEqualTo(404);
        try (var browser = Browser.open();
                var line = RoomLine.open(second, day.id, cookies)) {
            var ines = browser.phone();
            Browser.login(ines, second + "app/" + day.base + "/day", "participant01");
            ines.waitForFunction("() => document.documentElement.dataset.live === 'open'");
            day.move(0, "OPEN");
            String word = line.hear();
            while ("progress".equals(word)) {
                word = line.hear();
            }
            assertThat(word).isEqualTo("room");
            ines.locator("[data-field='text']").waitFor();
        }
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
