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

    /** What a server said last on the connection on which it hears the others. */
    private static final String LISTENS =
            "datname = current_database() and pid <> pg_backend_pid() and (query like 'listen carte_room%'"
                    + " or query like '%from interlude where ended_at is null%')";

    @Deployment
    static EnterpriseArchive secondNode() {
        return Carte.copy();
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
            assertThat(heard(line)).isEqualTo("room");
            ines.locator("[data-field='text']").waitFor();
        }
    }

    /** Between the servers a connection is lost: each opens another, and pages read again what they may have missed. */
    @Test
    void aLostChannelIsOpenedAgainAndNothingStaysMissed() throws Exception {
        var day = LiveDay.with(List.of("participant01"), List.of("angle"));
        var second = Stack.current().app().resolve(Carte.TEST_CONTEXT + "/");
        var cookies = new Visitor(second).login("participant01").cookies();
        day.move(0, "OPEN");
        try (var line = RoomLine.open(second, day.id, cookies)) {
            var lost = Mailbox.ask("select string_agg(cast(pid as text), ',') from pg_stat_activity where " + LISTENS);
            assertThat(lost.split(",")).as("a connection a server").hasSize(2);
            Mailbox.ask("select count(pg_terminate_backend(pid)) from pg_stat_activity where " + LISTENS);

            assertThat(heard(line))
                    .as("what may have been missed is read again")
                    .isEqualTo("room");
            Patience.until(
                    () -> "2".equals(Mailbox.ask("select count(*) from pg_stat_activity where " + LISTENS)),
                    "both listen again");
            day.move(0, "LOCKED");
            assertThat(heard(line)).isEqualTo("room");
        }
    }

    private static String heard(RoomLine line) throws InterruptedException {
        var word = line.hear();
        while ("progress".equals(word)) {
            word = line.hear();
        }
        return word;
    }

    @Test
    void twoNodesSendEachMailOnce() {
        var domain = UUID.randomUUID() + ".example";
        var all = new Mailbox("@" + domain);
        IntStream.range(0, MAILS).forEach(i -> new Mailbox("m" + i + "@" + domain).put("Numéro " + i));

        // both look by themselves: neither is told to, which would have it first
        all.awaitTimer(MAILS);
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
