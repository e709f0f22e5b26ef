package org.carte.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.carte.notification.Mailbox;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.carte.stack.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What a calendar reads that knows nothing but the address. */
@Isolated("it counts statements")
class FeedIT {

    private final Api admin =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
    private final Ground ground = Ground.with("Agenda", 12);

    @Test
    void showsWhatItsOwnerComesToAndNothingElse() {
        var ana = ground.person("Ana", "Un", null);
        var odile = ground.person("Odile", "Grandin", null);
        var hers = plan(0, List.of(odile));
        var cancelled = plan(1, List.of(odile));
        var strange = plan(2, List.of());
        enrol(hers, ana);
        enrol(cancelled, ana);
        admin.put(
                "sessions/" + cancelled + "/status",
                Json.createObjectBuilder()
                        .add("status", "CANCELLED")
                        .add("reason", "malade")
                        .build(),
                null);

        for (var owner : List.of(ana, odile)) {
            var answer = read(link(owner, "MINE", null));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/calendar");
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
            assertThat(answer.headers().firstValue("X-Robots-Tag").orElseThrow())
                    .contains("noindex");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            List<VEvent> events = Mailbox.parse(answer.body()).getComponents("VEVENT");
            assertThat(events.stream()
                            .map(event -> event.getRequiredProperty(Property.UID)
                                            .getValue() + " "
                                    + event.getRequiredProperty(Property.STATUS).getValue()))
                    .containsExactlyInAnyOrder(hers + "@carte TENTATIVE", cancelled + "@carte CANCELLED");
        }
        var house = read(link(ground.person("Ada", "Min", null), "HOUSE", "now() + interval '1 day'"));
        assertThat(house.body()).contains("UID:" + hers, "UID:" + cancelled, "UID:" + strange);
        Mailbox.parse(house.body());
    }

    @Test
    void answersNothingWithoutAValidLink() {
        var ended = link(ground.person("Ada", "Min", null), "HOUSE", "now() - interval '1 minute'");

        assertThat(read(ended).statusCode()).isEqualTo(404);
        assertThat(read("A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(read("../me").statusCode()).isNotEqualTo(200);
    }

    @Test
    void asksAsFewQuestionsForManySessionsAsForFew() throws SQLException {
        var odile = ground.person("Odile", "Grandin", null);
        for (int day = 0; day < 2; day++) {
            plan(day, List.of(odile));
        }
        var mine = link(odile, "MINE", null);
        var house = link(odile, "HOUSE", "now() + interval '1 day'");
        try (var statements = new Statements(Stack.current().superuserUrl())) {
            long few = statements.of(() -> read(mine));
            long fewOfAll = statements.of(() -> read(house));
            for (int day = 2; day < 14; day++) {
                plan(day, List.of(odile));
            }

            assertThat(read(mine).body().split("BEGIN:VEVENT", -1)).hasSize(15);
            assertThat(statements.of(() -> read(mine))).isEqualTo(few).isLessThanOrEqualTo(3);
            assertThat(statements.of(() -> read(house))).isEqualTo(fewOfAll).isLessThanOrEqualTo(3);
        }
    }

    private static String link(UUID owner, String scope, String expiry) {
        var token =
                (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "").substring(0, 43);
        Sql.change(
                "insert into calendar_link (id, version, person_id, scope, token, expires_at)"
                        + " values (gen_random_uuid(), 0, ?, ?, ?, " + expiry + ")",
                owner,
                scope,
                token);
        return token;
    }

    /** As calendars ask: they take anything. */
    private static HttpResponse<String> read(String token) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(Stack.current().app().resolve("api/v1/calendar/" + token + ".ics"))
                                    .header("Accept", "*/*")
                                    .build(),
                            BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String plan(int day, List<UUID> facilitators) {
        var planned = admin.post("sessions", ground.session(ground.day().plusDays(day), 5, facilitators));
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        return planned.json().getString("id");
    }

    private void enrol(String session, UUID person) {
        assertThat(admin.post(
                                "sessions/" + session + "/enrolments",
                                Json.createObjectBuilder()
                                        .add("personId", person.toString())
                                        .build())
                        .status())
                .isEqualTo(201);
    }
}
