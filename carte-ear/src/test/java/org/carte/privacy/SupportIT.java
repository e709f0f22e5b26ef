package org.carte.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carte.privacy.SupportDesk.CLAIRE;
import static org.carte.privacy.SupportDesk.PAUL;
import static org.carte.privacy.SupportDesk.READ_MAP;
import static org.carte.privacy.SupportDesk.refusal;
import static org.carte.stack.Sql.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.carte.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with the grants of docs/support.md can read, and that they cannot without leaving a trace. */
class SupportIT {

    private static final String DENIED = "42501";
    private static final String REASON = "Ticket 4711, une zone reste vide";

    private static OpenedDay day;

    private Connection claire;

    @BeforeAll
    static void somebodyHasWritten() {
        day = new OpenedDay();
    }

    @BeforeEach
    void claireLogsIn() throws SQLException {
        claire = SupportDesk.as(CLAIRE);
    }

    @AfterEach
    void andOut() throws SQLException {
        claire.close();
    }

    @Test
    void byThemselvesTheyReadAndWriteNothing() throws SQLException {
        List<List<String>> relations;
        try (var platform = SupportDesk.platform()) {
            relations = rows(
                    platform,
                    "select oid::regclass from pg_class"
                            + " where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')");
        }
        assertThat(relations)
                .contains(List.of("entry"), List.of("answer"), List.of("free_text"), List.of("audit_trail"));

        assertThat(relations).allSatisfy(relation -> assertThat(refusal(claire, "select 1 from " + relation.get(0)))
                .as(relation.get(0))
                .isEqualTo(DENIED));
        for (var sql : List.of(
                "insert into audit_entry (kind, person_id, session_id, reason)"
                        + " values ('MAP', gen_random_uuid(), gen_random_uuid(), 'Une raison inventée')",
                "update audit_entry set reason = 'Une autre raison'",
                "delete from audit_entry",
                "truncate audit_entry",
                "select support_opened(1, 'MAP')",
                "select carte_content(id) from carte",
                "set session_replication_role = replica",
                "set role carte")) {
            assertThat(refusal(claire, sql)).as(sql).isEqualTo(DENIED);
        }
    }

    @Test
    void nothingIsOpenedWithoutAReason() {
        var before = day.trail();
        var open = "select support_open(?, ?, ?, ?)";

        for (var reason :
                new String[] {null, "", "Ticket", " ".repeat(40), "a" + " ".repeat(40) + "b", "x".repeat(501)}) {
            assertThat(refusal(claire, open, "MAP", day.owner, day.session, reason))
                    .as(reason)
                    .isEqualTo("22023");
        }
        assertThat(refusal(claire, open, "FEEDBACK", day.owner, day.session, REASON))
                .isEqualTo("22023");
        assertThat(refusal(claire, open, "MAP", day.owner, UUID.randomUUID(), REASON))
                .isEqualTo("P0002");
        assertThat(day.trail()).isEqualTo(before);
    }

    @Test
    void whatIsOpenedIsReadAndStandsInTheTrail() throws SQLException, IOException {
        var opening = day.opened("MAP", "  Ticket 4711 :\n une zone\t reste   vide ");

        var map = rows(claire, READ_MAP, opening);
        assertThat(map)
                .containsExactly(List.of(OpenedDay.HEADLINE, "J’aide qui écoute", "OFFER", "0", OpenedDay.SENTENCE));
        claire.setAutoCommit(false);
        assertThat(rows(claire, READ_MAP, opening)).as("again within the hour").isEqualTo(map);
        claire.rollback();
        claire.setAutoCommit(true);
        assertThat(day.trail().get(0))
                .as("who rolls back after reading has left their trace before")
                .containsExactly(CLAIRE, "MAP", day.owner.toString(), "Ticket 4711 : une zone reste vide");

        var answers = rows(claire, "select * from support_answers(?)", day.opened("ANSWERS", REASON));
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).get(2)).contains(OpenedDay.ANSWER);
        assertThat(answers.toString()).doesNotContain(OpenedDay.ABOUT);
        assertThat(day.trail().get(0)).containsExactly(CLAIRE, "ANSWERS", day.owner.toString(), REASON);

        assertThat(day.trail().toString()).doesNotContain(OpenedDay.SENTENCE, OpenedDay.HEADLINE, OpenedDay.ANSWER);
        for (var log : List.of("postgresql.log", "wildfly.log")) {
            assertThat(Files.readString(Stack.current().data().resolve(log)))
                    .doesNotContain(OpenedDay.SENTENCE, OpenedDay.ANSWER);
        }
    }

    /** Reading and then rolling back would take the trail away: whatever the transaction looks like, it reads nothing. */
    @Test
    void nothingIsReadInTheTransactionThatOpened() throws SQLException {
        var before = day.trail();
        assertThat(refusal(
                        claire,
                        "select m.* from support_open('MAP', ?, ?, ?) opening, lateral support_map(opening) m",
                        day.owner,
                        day.session,
                        REASON))
                .as("one statement")
                .isEqualTo(DENIED);

        claire.setAutoCommit(false);
        var opening = open(claire);
        assertThat(refusal(claire, READ_MAP, opening)).as("one transaction").isEqualTo(DENIED);
        claire.rollback();
        assertThat(refusal(claire, READ_MAP, opening)).as("rolled back").isEqualTo(DENIED);
        claire.rollback();

        var part = claire.setSavepoint("part");
        opening = open(claire);
        claire.releaseSavepoint(part);
        assertThat(refusal(claire, READ_MAP, opening))
                .as("a part of it, with a number of its own")
                .isEqualTo(DENIED);
        claire.rollback();

        opening = open(claire);
        try (var another = SupportDesk.as(CLAIRE)) {
            assertThat(refusal(another, READ_MAP, opening))
                    .as("not committed yet")
                    .isEqualTo(DENIED);
            claire.rollback();
            assertThat(refusal(another, READ_MAP, opening))
                    .as("never committed")
                    .isEqualTo(DENIED);
        }
        assertThat(day.trail()).isEqualTo(before);

        opening = open(claire);
        claire.commit();
        assertThat(rows(claire, READ_MAP, opening)).as("committed").isNotEmpty();
        claire.rollback();
    }

    @Test
    void anOpeningIsOfOneLoginOneKindAndOneHour() throws SQLException {
        var opening = day.opened("MAP", REASON);
        try (var paul = SupportDesk.as(PAUL)) {
            assertThat(refusal(paul, READ_MAP, opening)).as("of a colleague").isEqualTo(DENIED);
        }
        assertThat(refusal(claire, "select * from support_answers(?)", opening))
                .as("of something else")
                .isEqualTo(DENIED);
        assertThat(refusal(claire, READ_MAP, opening + 1_000_000))
                .as("of nothing")
                .isEqualTo(DENIED);
        assertThat(refusal(claire, "select * from support_map(null)")).isEqualTo(DENIED);
        assertThat(refusal(claire, READ_MAP, day.openedBefore(61, day.owner, REASON)))
                .as("too old")
                .isEqualTo(DENIED);
        assertThat(rows(claire, READ_MAP, day.openedBefore(59, day.owner, REASON)))
                .isNotEmpty();
    }

    /** Tables of one's own that are called like ours are not looked at. */
    @Test
    void anOpeningCannotBeForged() throws SQLException {
        rows(
                claire,
                """
                create temp table audit_entry as
                select 77000000::bigint as id, clock_timestamp() as happened_at, 'claire'::text as login,
                       'MAP'::text as kind, ?::uuid as person_id, ?::uuid as session_id, ?::text as reason,
                       pg_current_xact_id() as opened_in""",
                day.owner,
                day.session,
                REASON);
        rows(claire, "set search_path = pg_temp, public");

        assertThat(refusal(claire, "select * from support_map(77000000)")).isEqualTo(DENIED);
    }

    private static long open(Connection connection) throws SQLException {
        return SupportDesk.open(connection, "MAP", day.owner, day.session, REASON);
    }
}
