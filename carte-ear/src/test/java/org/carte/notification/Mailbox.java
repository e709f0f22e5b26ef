package org.carte.notification;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.carte.stack.Patience;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.carte.stack.Timers;

/** What we have sent to one address, not Keycloak, and a look behind at the outbox. */
public record Mailbox(String address) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A mail as it came. */
    public record Letter(JsonObject caught) {

        public String subject() {
            return caught.getString("subject");
        }

        public String text() {
            return caught.getString("text");
        }

        public String key() {
            return caught.getString("key");
        }

        public List<String> files() {
            return caught.getJsonArray("attachments").getValuesAs(jakarta.json.JsonString::getString);
        }

        /** Its parts for the calendar, each with its content type in front. */
        public List<String> calendars() {
            return caught.getJsonArray("calendars")
                    .getValuesAs(part -> part.asJsonObject().getString("type") + "\r\n"
                            + part.asJsonObject().getString("text"));
        }

        /** The one part for the calendar, parsed and held against the RFC. */
        public Calendar calendar() {
            return parse(caught.getJsonArray("calendars").getJsonObject(0).getString("text"));
        }
    }

    /** Parsed, and held against the RFC. */
    public static Calendar parse(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            var wrong = calendar.validate().getEntries();
            if (!wrong.isEmpty()) {
                throw new AssertionError(wrong + "\n" + text);
            }
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** What has come so far, the oldest first. */
    public List<Letter> letters() {
        try {
            var text = CLIENT.send(
                            HttpRequest.newBuilder(
                                            Stack.current().mail().resolve("api/messages?to=" + encode(address, UTF_8)))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            try (var reader = Json.createReader(new StringReader(text))) {
                var mine = new ArrayList<Letter>();
                reader.readArray().getValuesAs(JsonObject.class).stream()
                        .filter(mail -> mail.getString("key").endsWith("@carte>"))
                        .forEach(mail -> mine.add(new Letter(mail)));
                Collections.reverse(mine);
                return mine;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for that many: what is due leaves now, and what comes to be due when the timer looks by itself. */
    public List<Letter> await(int count) {
        Timers.look("MailTimer");
        return awaitTimer(count);
    }

    /** The same, and nobody tells a timer to look. */
    List<Letter> awaitTimer(int count) {
        Patience.until(
                () -> letters().size() >= count,
                () -> address + " has " + letters().size() + " mails of " + count);
        return letters();
    }

    /** One value out of the database, as text. */
    public static String ask(String query, Object... arguments) {
        var found = Sql.texts(query, arguments);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Puts a mail to this address in the outbox, due now. */
    public String put(String subject) {
        return ask(
                "insert into mail (id, version, recipient, about, subject, body, calendars, urgent, status, queued_at, due_at,"
                        + " attempts, settled) values (gen_random_uuid(), 0, ?, 'TEST', ?, 'Bonjour', '{}', true, 'WAITING',"
                        + " now(), now(), 0, false) returning id",
                address,
                subject);
    }
}
