package org.carte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Patience;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What becomes of mails when things go wrong. */
@Order(Order.DEFAULT + 1)
@ResourceLock(BesideOthers.MAILS)
class OutboxIT {

    private final Api admin =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
    private final Mailbox box = new Mailbox(UUID.randomUUID() + "@ici.example");

    /** The connection dies in the very moment in which it would be noted that the mail has left. */
    @Test
    void whatLeftUnnotedIsNotSentAgain() {
        Sql.change("create or replace function die_noting() returns trigger language plpgsql as"
                + " 'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'");
        Sql.change("create or replace trigger die_noting before update on mail for each row when (new.recipient = '"
                + box.address() + "' and new.status = 'SENT') execute function die_noting()");
        try {
            var mail = box.put("Une fois");

            box.await(1);
            assertThat(status(mail)).isEqualTo("SENDING");
            Sql.change("update mail set sending_at = now() - interval '1 hour' where id = ?::uuid", mail);
            Patience.until(() -> status(mail).equals("UNCERTAIN"), "found lost");

            var next = new Mailbox(UUID.randomUUID() + "@ici.example");
            next.put("Après");
            next.await(1);
            assertThat(box.letters()).hasSize(1);
            assertThat(box.letters().get(0).key()).isEqualTo("<" + mail + "@carte>");
        } finally {
            Sql.change("drop trigger die_noting on mail");
        }
    }

    /** Another node holds the row for a moment, as it does when it was looking for a mail while this one was taken. */
    @Test
    void whoLooksAtAMailInPassingDoesNotKeepItFromLeaving() throws SQLException, InterruptedException {
        Sql.change("create or replace function leave_slowly() returns trigger language plpgsql as"
                + " 'begin perform pg_sleep(2); return new; end'");
        Sql.change("create or replace trigger leave_slowly before update on mail for each row when (new.recipient = '"
                + box.address() + "' and new.status = 'SENDING') execute function leave_slowly()");
        var mail = box.put("Malgré tout");
        try (var node = DriverManager.getConnection(Stack.current().jdbcUrl(), "carte", "carte");
                var look = node.prepareStatement("select from mail where id = ?::uuid for update")) {
            node.setAutoCommit(false);
            Patience.until(
                    () -> !"0"
                            .equals(Mailbox.ask("select count(*) from pg_stat_activity where wait_event = 'PgSleep'")),
                    "it is being taken");
            look.setString(1, mail);
            look.executeQuery();
            TimeUnit.SECONDS.sleep(1);
            node.commit();

            Patience.until(() -> status(mail).equals("SENT"), () -> "it is " + status(mail));
            assertThat(box.letters()).hasSize(1);
        } finally {
            Sql.change("drop trigger leave_slowly on mail");
        }
    }

    @Test
    void whatTheServerRefusesForGoodIsNotTriedAgain() {
        var mail = new Mailbox("refused-" + UUID.randomUUID() + "@ici.example").put("Jamais");

        Patience.until(() -> status(mail).equals("REFUSED"), "not refused");

        assertThat(Mailbox.ask("select failure from mail where id = ?::uuid", mail))
                .contains("550 5.1.1 No such user here");
        assertThat(Mailbox.ask("select attempts from mail where id = ?::uuid", mail))
                .isEqualTo("1");
    }

    @Test
    void whatComesBackLaterIsNoted() {
        var mail = box.put("Retour");
        var letter = box.await(1).get(0);
        Patience.until(() -> status(mail).equals("SENT"), "sent");
        var bounce = Json.createObjectBuilder()
                .add("messageId", letter.key())
                .add("reason", "550 5.1.1 boîte inconnue")
                .build();

        assertThat(admin.post("mails/bounces", bounce).status()).isEqualTo(204);

        assertThat(status(mail)).isEqualTo("REFUSED");
        assertThat(admin.post("mails/bounces", bounce).status()).isEqualTo(409);
        assertThat(admin.post(
                                "mails/bounces",
                                Json.createObjectBuilder(bounce)
                                        .add("messageId", "<" + UUID.randomUUID() + "@carte>")
                                        .build())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void quietHoursKeepBackWhatIsNotPressing() {
        var ground = Ground.with("Calme", 5);
        var ana = ground.person("Ana", "Un", null);
        var now = ZonedDateTime.now(ZoneId.of("Europe/Paris"));
        var session = admin.post("sessions", ground.session(ground.day(), 5, List.of()))
                .json()
                .getString("id");
        quiet(now.minusHours(1), now.plusHours(2));
        try {
            admin.post(
                    "sessions/" + session + "/enrolments",
                    Json.createObjectBuilder().add("personId", ana.toString()).build());
            admin.put(
                    "sessions/" + session + "/status",
                    Json.createObjectBuilder()
                            .add("status", "CANCELLED")
                            .add("reason", "malade")
                            .build(),
                    null);
        } finally {
            Sql.change("update mail_hours set quiet_from = null, quiet_to = null");
        }

        assertThat(new Mailbox(ana + "@ici.example").await(1))
                .hasSize(1)
                .allSatisfy(letter -> assertThat(letter.subject()).startsWith("Session annulée"));
        assertThat(Mailbox.ask(
                        "select due_at between now() + interval '1 hour' and now() + interval '3 hours' from mail"
                                + " where person_id = ? and about = 'CONFIRMED' and status = 'WAITING'",
                        ana))
                .isEqualTo("t");
    }

    @Test
    void whatIsDueInQuietHoursWaitsForTheirEnd() {
        var now = ZonedDateTime.now(ZoneId.of("Europe/Paris"));
        quiet(now.minusHours(1), now.plusHours(2));
        try {
            var mail = Mailbox.ask(
                    "insert into mail (id, version, recipient, about, subject, body, calendars, urgent, status, queued_at,"
                            + " due_at, attempts, settled) values (gen_random_uuid(), 0, ?, 'TEST', 'Plus tard', 'Bonjour',"
                            + " '{}', false, 'WAITING', now(), now(), 3, false) returning id",
                    box.address());
            box.put("Maintenant");

            assertThat(box.await(1)).extracting(Mailbox.Letter::subject).containsExactly("Maintenant");
            assertThat(Mailbox.ask("select due_at > now() + interval '1 hour' from mail where id = ?::uuid", mail))
                    .isEqualTo("t");
        } finally {
            Sql.change("update mail_hours set quiet_from = null, quiet_to = null");
        }
    }

    private static void quiet(ZonedDateTime from, ZonedDateTime to) {
        Sql.change(
                "update mail_hours set quiet_from = ?, quiet_to = ?",
                from.get(ChronoField.MINUTE_OF_DAY),
                to.get(ChronoField.MINUTE_OF_DAY));
    }

    private static String status(String mail) {
        return Mailbox.ask("select status from mail where id = ?::uuid", mail);
    }
}
