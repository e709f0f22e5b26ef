package org.carte.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.carte.stack.Api;
import org.carte.stack.Patience;
import org.carte.stack.Sql;
import org.junit.jupiter.api.Test;

/** People who enrol themselves, wait, are offered a place, leave: by REST, several at once. */
class SelfEnrolmentIT {

    /** Fewer than the server's connections to the database, so that a busy machine is slow rather than unavailable. */
    private static final int AT_ONCE = 16;

    @Test
    void theTermsOpenAndCloseTheDoor() {
        var session = new OpenSession("Porte", 1);
        var me = session.as("participant01");
        assertThat(me.post(session.mine(), none()).status()).as("not allowed").isEqualTo(409);

        session.open(Json.createObjectBuilder().add("opensAt", in(1)));
        assertThat(me.get(session.mine()).json().getString("door")).isEqualTo("NOT_YET");
        assertThat(me.post(session.mine(), none()).status()).as("not yet").isEqualTo(409);

        session.open(Json.createObjectBuilder().add("opensAt", in(-2)).add("closesAt", in(1)));
        var enrolled = me.post(session.mine(), none());
        assertThat(enrolled.status()).as(enrolled.toString()).isEqualTo(201);
        assertThat(enrolled.json().getString("status")).isEqualTo("CONFIRMED");
        assertThat(enrolled.json().getString("door")).isEqualTo("FULL");
        assertThat(me.post(session.mine(), none()).status()).as("twice").isEqualTo(409);
        var second = session.as("participant02").post(session.mine(), none()).json();
        assertThat(second.getString("status")).isEqualTo("WAITLISTED");
        assertThat(second.getInt("position")).isEqualTo(1);

        session.open(Json.createObjectBuilder().add("closesAt", in(-1)));
        assertThat(session.as("participant03").post(session.mine(), none()).status())
                .as("closed")
                .isEqualTo(409);
    }

    @Test
    void aPlaceIsGivenBackUntilTheDeadlineAndTheLineLeftAtAnyTime() {
        var session = new OpenSession("Départ", 1).open();
        var first = session.as("participant01");
        var second = session.as("participant02");
        first.post(session.mine(), none());
        second.post(session.mine(), none());

        session.open(Json.createObjectBuilder().add("leaveUntil", in(-1)));
        assertThat(first.delete(session.mine()).status()).as("too late").isEqualTo(409);
        assertThat(second.delete(session.mine()).status()).as("the line").isEqualTo(204);
        second.post(session.mine(), none());

        session.open(Json.createObjectBuilder().add("leaveUntil", in(1)));
        assertThat(first.delete(session.mine()).status()).isEqualTo(204);
        assertThat(first.get(session.mine()).json()).doesNotContainKey("status");
        assertThat(second.get(session.mine()).json().getString("status")).isEqualTo("CONFIRMED");
    }

    @Test
    void aPlaceFreedInTheLastDaysWaitsForTheOrganiser() {
        var session = new OpenSession("Dernier jour", 1)
                .open(Json.createObjectBuilder().add("promoteUntil", in(-1)));
        var holder = session.enrol(session.ground().person("Ana", "Un", null));
        var first = session.as("participant01");
        first.post(session.mine(), none());
        session.cancel(holder);

        assertThat(first.get(session.mine()).json().getString("status")).isEqualTo("WAITLISTED");
        var later = session.as("participant02").post(session.mine(), none()).json();
        assertThat(later.getString("status")).as("nobody passes by the line").isEqualTo("WAITLISTED");
        assertThat(first.post("sessions/" + session.id() + "/enrolments/promotions", none())
                        .status())
                .isEqualTo(403);

        var handedOut = session.as("admin").post("sessions/" + session.id() + "/enrolments/promotions", none());

        assertThat(handedOut.status()).isEqualTo(204);
        assertThat(first.get(session.mine()).json().getString("status")).isEqualTo("CONFIRMED");
        assertThat(session.as("participant02").get(session.mine()).json().getInt("position"))
                .isEqualTo(1);
    }

    @Test
    void anOfferIsAcceptedDeclinedOrGoesOnByItself() {
        var session =
                new OpenSession("Offre", 1).open(Json.createObjectBuilder().add("answerHours", 2));
        var holder = session.enrol(session.ground().person("Ana", "Un", null));
        var one = session.as("participant01");
        var two = session.as("participant02");
        var three = session.as("participant03");
        for (var api : List.of(one, two, three)) {
            api.post(session.mine(), none());
        }
        session.cancel(holder);

        var offered = one.get(session.mine()).json();
        assertThat(offered.getString("status")).isEqualTo("OFFERED");
        assertThat(OffsetDateTime.parse(offered.getString("offerEndsAt"))).isAfter(OffsetDateTime.now(ZoneOffset.UTC));
        assertThat(offered.getString("door")).as("an offered place is taken").isEqualTo("FULL");
        assertThat(two.post(session.mine() + "/acceptance", none()).status()).isEqualTo(409);

        one.delete(session.mine());
        assertThat(two.get(session.mine()).json().getString("status")).isEqualTo("OFFERED");

        Sql.change(
                "update enrolment set offer_ends_at = now() - interval '1 minute' where session_id = ?::uuid and status = 'OFFERED'",
                session.id());
        assertThat(two.post(session.mine() + "/acceptance", none()).status()).isEqualTo(409);
        Patience.until(
                () -> three.get(session.mine()).json().getString("status").equals("OFFERED"), "not OFFERED");
        assertThat(two.get(session.mine()).json()).doesNotContainKey("status");

        var accepted = three.post(session.mine() + "/acceptance", none());
        assertThat(accepted.json().getString("status")).isEqualTo("CONFIRMED");
        assertThat(causes(session))
                .containsExactly(
                        "BY_ORGANISER CONFIRMED",
                        "BY_ONESELF WAITLISTED",
                        "BY_ONESELF WAITLISTED",
                        "BY_ONESELF WAITLISTED",
                        "BY_ORGANISER CANCELLED",
                        "PLACE_FREE OFFERED",
                        "DECLINED CANCELLED",
                        "PLACE_FREE OFFERED",
                        "NO_ANSWER CANCELLED",
                        "PLACE_FREE OFFERED",
                        "ACCEPTED CONFIRMED");
    }

    @Test
    void tenWhoEnrolThemselvesAtOnceGetThreePlacesAndALine() {
        var session = new OpenSession("Ensemble", 3).open();
        var logins = IntStream.rangeClosed(1, 10)
                .mapToObj("participant%02d"::formatted)
                .toList();
        logins.forEach(login -> session.as(login).get("me"));

        var answers = atOnce(logins.stream()
                .<Callable<Api.Reply>>map(login -> () -> session.as(login).post(session.mine(), none()))
                .toList());

        assertThat(answers).extracting(Api.Reply::status).containsOnly(201);
        assertThat(session.list().stream().map(item -> item.getString("status")).toList())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 10)
                        .mapToObj(i -> i < 3 ? "CONFIRMED" : "WAITLISTED")
                        .toList());
    }

    @Test
    void cancellingAndEnrollingAtOnceLosesNoPlaceAndPromotesNobodyTwice() {
        int places = 10;
        var session = new OpenSession("Mêlée", places);
        var leaving = new ArrayList<JsonObject>();
        for (int i = 0; i < places + 5; i++) {
            leaving.add(session.enrol(session.ground().person("Avant", "Numéro" + i, null)));
        }
        var calls = new ArrayList<Callable<Api.Reply>>();
        leaving.subList(0, places).forEach(enrolment -> calls.add(() -> session.cancel(enrolment)));
        leaving.subList(0, places).forEach(enrolment -> calls.add(() -> session.cancel(enrolment)));
        var admin = session.as("admin");
        for (int i = 0; i < 20; i++) {
            var body = Json.createObjectBuilder()
                    .add(
                            "personId",
                            session.ground().person("Après", "Numéro" + i, null).toString())
                    .build();
            calls.add(i, () -> admin.post("sessions/" + session.id() + "/enrolments", body));
        }

        var answers = atOnce(calls);

        assertThat(answers).extracting(Api.Reply::status).containsOnly(200, 201, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(places);
        var left = session.list();
        assertThat(left).hasSize(25);
        assertThat(left.stream().filter(item -> item.getString("status").equals("CONFIRMED")))
                .hasSize(places);
        assertThat(Sql.count(
                        """
                        select count(*) from (select c.enrolment_id from enrolment_change c
                        join enrolment e on e.id = c.enrolment_id where e.session_id = ?::uuid
                        and c.cause = 'PLACE_FREE' group by c.enrolment_id having count(*) > 1) twice""",
                        session.id()))
                .isZero();
        assertThat(Sql.count(
                        """
                        select count(*) from enrolment later join enrolment earlier
                        on earlier.session_id = later.session_id and earlier.id < later.id
                        where later.session_id = ?::uuid and later.status = 'CONFIRMED'
                        and earlier.status = 'WAITLISTED'""",
                        session.id()))
                .as("nobody overtakes in the line")
                .isZero();
    }

    private static List<String> causes(OpenSession session) {
        return Sql.texts(
                """
                select c.cause || ' ' || c.status from enrolment_change c
                join enrolment e on e.id = c.enrolment_id where e.session_id = ?::uuid order by c.at, c.id""",
                session.id());
    }

    private static List<Api.Reply> atOnce(List<Callable<Api.Reply>> calls) {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = new ArrayList<Api.Reply>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdown();
        }
    }

    private static String in(int days) {
        return OffsetDateTime.now(ZoneOffset.UTC).plus(Duration.ofDays(days)).toString();
    }

    private static JsonObject none() {
        return Json.createObjectBuilder().build();
    }
}
