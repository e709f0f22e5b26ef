package org.carte.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carte.persistence.people.MergeRepository;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** Two records of one person become one, and nothing that was theirs is lost. */
class MergeIT {

    private static final String POINTERS =
            """
            select c.conrelid::regclass::text, a.attname from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = 'person'::regclass""";

    private final Api nobody = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final Api admin = nobody.as("admin");
    private final Ground ground = Ground.with("Fusion", 12);

    @Test
    void everyTableThatHasRoomForAPersonOnceIsDealtWith() {
        var once = Sql.texts(
                """
                select distinct c.conrelid::regclass::text from pg_constraint c
                join pg_index i on i.indrelid = c.conrelid and (i.indisunique or i.indisexclusion)
                where c.contype = 'f' and c.confrelid = 'person'::regclass and c.conkey[1] = any (i.indkey::int2[])""");

        assertThat(once)
                .as("say in MergeRepository what merging does there, then name the table in ONCE")
                .isSubsetOf(MergeRepository.ONCE);
        assertThat(Sql.texts("select conname from pg_constraint where contype = 'f' and confrelid = 'person'::regclass"
                        + " and cardinality(conkey) <> 1"))
                .as("only keys of one column are pointed anew")
                .isEmpty();
    }

    @Test
    void whatWasOfTheOneIsOfTheOther() {
        var kept = ground.person("Ève", "Nérin", "Céramiste");
        var dropped = ground.person("Eve", "Nerin", null);
        var third = ground.person("Paul", "Arden", null);
        var small = session(1);
        enrol(small, dropped);
        enrol(small, kept);
        var full = session(2);
        enrol(full, kept);
        enrol(full, dropped);
        enrol(full, third);
        leaveTraces(full, dropped, kept);

        var email = email(dropped);
        var merged = admin.post("people/" + kept + "/merge", input(dropped, email));

        assertThat(merged.status()).as(merged.toString()).isEqualTo(204);
        assertThat(status(small, kept)).containsExactly("CANCELLED", "CONFIRMED");
        assertThat(status(full, kept)).containsExactly("CANCELLED", "CONFIRMED");
        assertThat(status(full, third)).as("the place that became free").containsExactly("CONFIRMED");
        for (var pointer : Sql.rows(POINTERS)) {
            assertThat(Sql.texts(
                            "select 1 from " + pointer.get(0) + " where " + pointer.get(1) + " = '" + dropped + "'"))
                    .as(pointer.toString())
                    .isEmpty();
        }
        for (var table : List.of("carte", "quote", "presence", "participation", "session_facilitator")) {
            assertThat(Sql.count("select count(*) from " + table + " where person_id = ?", kept))
                    .as(table)
                    .isEqualTo(1);
        }
        assertThat(Sql.count("select count(*) from answer where author_id = ? and about_id = ?", kept, kept))
                .isEqualTo(1);
        assertThat(Sql.texts("select recipient from mail where subject = 'Fusion " + dropped + "'"))
                .containsExactly(email);
        assertThat(Sql.texts("select kept_id from merged_person where id = '" + dropped + "'"))
                .containsExactly(kept.toString());
        var moved = admin.get("people/" + dropped);
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location").orElseThrow()).endsWith("/people/" + kept);
        assertThat(admin.get("people/" + kept).json().getString("email")).isEqualTo(email);
        assertThat(admin.post("people/import", "text/csv", "email,trade\n" + kept + "@ici.example,Potière\n")
                        .json()
                        .getInt("updated"))
                .as("the old address still finds the person")
                .isEqualTo(1);
    }

    @Test
    void whatWouldLoseSomethingIsRefused() {
        var one = ground.person("Ada", "L.", null);
        var other = ground.person("Ada", "L.", null);
        var room = session(10);
        for (var person : List.of(one, other)) {
            Sql.change("insert into quote (id, version, session_id, person_id, wording, consent, chosen, consented_at)"
                    + " values (gen_random_uuid(), 0, '" + room + "', '" + person
                    + "', 'Mots', 'NAMED', false, now())");
        }
        var admins = Ground.personOf(admin);
        var facilitators = Ground.personOf(nobody.as("morgane"));

        assertThat(admin.post("people/" + one + "/merge", input(other, email(one)))
                        .status())
                .as("both have written")
                .isEqualTo(409);
        assertThat(admin.post("people/" + admins + "/merge", input(facilitators, email(admins)))
                        .status())
                .as("both have an account")
                .isEqualTo(409);
        assertThat(admin.post("people/" + one + "/merge", input(one, email(one)))
                        .status())
                .isEqualTo(422);
        assertThat(admin.get("people/" + other).status()).isEqualTo(200);
    }

    @Test
    void whoRunTwoSessionsAtOnceAreTwo() {
        var one = ground.person("Ida", "V.", null);
        var other = ground.person("Ida", "V.", null);
        plan(ground, one);
        plan(Ground.with("Fusion ailleurs", 5), other);

        var refused = admin.post("people/" + one + "/merge", input(other, email(one)));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.json().getString("detail")).contains("au même moment");
        assertThat(admin.get("people/" + other).status()).isEqualTo(200);
    }

    @Test
    void aPairSaidToBeTwoPeopleIsNotSuggestedAgain() {
        var name = "Deux" + UUID.randomUUID().toString().substring(0, 8);
        // in front of whatever other tests have left: suggestions are by name, the first hundred
        var people = List.of(
                ground.person("Aa", "Aaa" + name, null),
                ground.person("Aa", "Aaa" + name, null),
                ground.person("Aaa" + name, "Aa", null));
        assertThat(suggested(people)).hasSize(3);

        assertThat(tellApart(people.get(1), people.get(0)).status()).isEqualTo(204);
        assertThat(tellApart(people.get(0), people.get(1)).status())
                .as("said again, the other way round")
                .isEqualTo(204);

        assertThat(suggested(people)).hasSize(2).noneMatch(pair -> pair.containsAll(people.subList(0, 2)));
        assertThat(admin.post("people/" + people.get(2) + "/merge", input(people.get(1), email(people.get(2))))
                        .status())
                .isEqualTo(204);
        assertThat(Sql.count(
                        "select count(*) from not_the_same where ? in (one_id, other_id) and ? in (one_id, other_id)",
                        people.get(0),
                        people.get(2)))
                .as("what was said of the one holds for who is left")
                .isEqualTo(1);
        assertThat(tellApart(people.get(0), people.get(0)).status()).isEqualTo(422);
        assertThat(tellApart(people.get(0), people.get(1)).status()).as("gone").isEqualTo(404);
    }

    @Test
    void whoLogsInForTheFirstTimeWithTheOldAddressIsThePersonWhoIsLeft() {
        var kept = ground.person("Noé", "Rive", null);
        var dropped = ground.person("Noé", "Rive", null);
        var old = email(dropped);
        assertThat(admin.post("people/" + kept + "/merge", input(dropped, email(kept)))
                        .status())
                .isEqualTo(204);
        var login = "noe-" + UUID.randomUUID();
        Accounts.ofMaster().make(login, old, "participant");

        var first = nobody.as(login).get("me");

        assertThat(first.json().getString("id")).as(first.toString()).isEqualTo(kept.toString());
        assertThat(nobody.as(login).get("me").json().getString("id")).isEqualTo(kept.toString());
        assertThat(Sql.count("select count(*) from person where email = ?", old))
                .as("nobody new")
                .isZero();
    }

    private Api.Reply tellApart(UUID one, UUID other) {
        return admin.delete("people/duplicates/" + one + "/" + other);
    }

    /** The suggested pairs among these people. */
    private List<Set<UUID>> suggested(List<UUID> people) {
        return admin.get("people/duplicates").array().getValuesAs(JsonObject.class).stream()
                .map(pair -> Set.of(
                        UUID.fromString(pair.getJsonObject("one").getString("id")),
                        UUID.fromString(pair.getJsonObject("other").getString("id"))))
                .filter(people::containsAll)
                .toList();
    }

    private void plan(Ground where, UUID facilitator) {
        var planned = admin.post("sessions", where.session(ground.day(), 5, List.of(facilitator)));
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
    }

    private void leaveTraces(UUID room, UUID dropped, UUID kept) {
        var exercise = UUID.randomUUID();
        var version = UUID.randomUUID();
        var run = UUID.randomUUID();
        var wave = UUID.randomUUID();
        Sql.change("insert into exercise values ('" + exercise + "', 0, '" + dropped + "', 1)");
        Sql.change("insert into exercise_version values ('" + version + "', 0, '" + exercise
                + "', 1, 'Texte', 'TEXT_LONG', '', '', '', 10, '{}', null, 'ME', now())");
        Sql.change(
                "insert into exercise_run (id, version, session_id, block_id, exercise_version_id, position, state, total_millis)"
                        + " select '" + run + "', 0, '" + room + "', id, '" + version
                        + "', 0, 'CLOSED', 0 from agenda_block"
                        + " where session_id = '" + room + "' order by position limit 1");
        Sql.change("insert into answer values (gen_random_uuid(), 0, '" + run + "', '" + dropped + "', '" + kept
                + "', '{}', 'ME', true, now())");
        Sql.change("insert into carte (id, version, person_id, session_id, updated_at) values (gen_random_uuid(), 0, '"
                + kept + "', '" + room + "', now())");
        Sql.change(
                "insert into carte (id, version, person_id, session_id, headline, updated_at) values (gen_random_uuid(), 0, '"
                        + dropped + "', '" + room + "', 'Titre', now())");
        Sql.change("insert into quote (id, version, session_id, person_id, wording, consent, chosen, consented_at)"
                + " values (gen_random_uuid(), 0, '" + room + "', '" + dropped + "', 'Mots', 'NAMED', false, now())");
        Sql.change(
                "insert into feedback_wave (id, version, session_id, kind, opens_at, questionnaire_version_id) select '"
                        + wave + "', 0, '" + room
                        + "', kind, now(), id from questionnaire_version where kind = 'COLD' and in_force");
        for (var person : List.of(kept, dropped)) {
            Sql.change("insert into presence values (gen_random_uuid(), 0, '" + room + "', '" + person + "', now())");
            Sql.change("insert into participation values ('" + wave + "', '" + person + "')");
            Sql.change(
                    "insert into session_facilitator values (gen_random_uuid(), 0, '" + room + "', '" + person + "')");
        }
        Sql.change(
                "insert into mail (id, version, recipient, subject, body, due_at, attempts, person_id, about, status, queued_at,"
                        + " calendars, urgent, settled) values (gen_random_uuid(), 0, '" + email(kept) + "', 'Fusion "
                        + dropped
                        + "', '', now() + interval '1 year', 0, '" + dropped
                        + "', 'MERGED', 'WAITING', now(), '{}', false, false)");
    }

    private UUID session(int places) {
        var planned = admin.post("sessions", ground.session(ground.day().plusDays(places * 2L), places, List.of()));
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        return UUID.fromString(planned.json().getString("id"));
    }

    private void enrol(UUID room, UUID person) {
        var enrolled = admin.post(
                "sessions/" + room + "/enrolments",
                Json.createObjectBuilder().add("personId", person.toString()).build());
        assertThat(enrolled.status()).as(enrolled.toString()).isEqualTo(201);
    }

    private static List<String> status(UUID room, UUID person) {
        return Sql.texts("select status from enrolment where session_id = '" + room + "' and person_id = '" + person
                + "' order by status");
    }

    private String email(UUID person) {
        return Sql.texts("select email from person where id = '" + person + "'").get(0);
    }

    private static JsonObject input(UUID with, String email) {
        return Json.createObjectBuilder()
                .add("with", with.toString())
                .add(
                        "person",
                        Json.createObjectBuilder()
                                .add("firstName", "Ève")
                                .add("lastName", "Nérin")
                                .add("email", email))
                .build();
    }
}
