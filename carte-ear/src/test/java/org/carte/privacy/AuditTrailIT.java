package org.carte.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carte.privacy.SupportDesk.CLAIRE;
import static org.carte.stack.Sql.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The trail itself: that it stays as it is, and who may take a copy away. */
class AuditTrailIT {

    private static OpenedDay day;

    @BeforeAll
    static void somebodyHasWritten() {
        day = new OpenedDay();
    }

    @Test
    void theTrailStands() throws SQLException {
        day.opened("MAP", "Ticket 4711, une zone reste vide");
        var before = day.trail();
        for (var sql : List.of(
                "update audit_entry set reason = 'Une autre raison'",
                "delete from audit_entry",
                "truncate audit_entry",
                "truncate audit_entry cascade")) {
            try (var platform = SupportDesk.platform();
                    var superuser = SupportDesk.superuser()) {
                rows(superuser, "set session_replication_role = replica");
                for (var who : List.of(platform, superuser)) {
                    assertThatThrownBy(() -> rows(who, sql)).as(sql).hasMessageContaining("written once");
                }
            }
        }
        assertThat(day.trail()).isEqualTo(before);
    }

    @Test
    void nobodyHasRightsByDefault() throws SQLException {
        try (var platform = SupportDesk.platform()) {
            assertThat(rows(
                            platform,
                            "select c.oid::regclass from pg_class c, aclexplode(c.relacl) a"
                                    + " where c.relnamespace = 'public'::regnamespace and a.grantee = 0"))
                    .isEmpty();
            assertThat(
                            rows(
                                    platform,
                                    """
                            select proname, has_function_privilege('public', oid, 'execute'),
                                   array_to_string(proconfig, ' ')
                            from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1"""))
                    .as("functions that lend their rights")
                    .containsExactly(
                            List.of("support_answers", "f", "search_path=pg_catalog, public, pg_temp"),
                            List.of("support_map", "f", "search_path=pg_catalog, public, pg_temp"),
                            List.of("support_open", "f", "search_path=pg_catalog, public, pg_temp"));
            assertThat(rows(platform, "select has_schema_privilege('public', 'public', 'create')"))
                    .as("nobody puts functions of their own beside ours")
                    .containsExactly(List.of("f"));
            platform.setAutoCommit(false);
            rows(platform, "create function tomorrow() returns integer language sql as 'select 1'");
            assertThat(rows(platform, "select has_function_privilege('public', 'tomorrow()', 'execute')"))
                    .as("of functions to come")
                    .containsExactly(List.of("f"));
            platform.rollback();
        }
    }

    @Test
    void administratorsTakeTheTrailAwayAndNobodyElse() throws SQLException {
        day.opened("MAP", "=HYPERLINK(1) demandé par la personne");
        var file = day.api().as("admin").get("audit/export.csv?q=hyperlink");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text())
                .contains(CLAIRE, "HYPERLINK(1) demandé par la personne", "La Carte du Soi")
                .doesNotContain(",=", ";=", "\t=", "\"=")
                .doesNotContain(OpenedDay.SENTENCE, OpenedDay.HEADLINE);
        assertThat(day.api().as("admin").get("audit/export.xlsx").status()).isEqualTo(200);
        for (var login : List.of("morgane", OpenedDay.OWNER)) {
            assertThat(day.api().as(login).get("audit/export.csv").status())
                    .as(login)
                    .isEqualTo(403);
        }
    }

    @Test
    void theTrailFollowsWhoWasMergedAndStandsWithoutTheSession() throws SQLException {
        var dropped = UUID.randomUUID();
        var reason = "Avant la fusion " + dropped;
        day.openedBefore(90, dropped, reason);
        var search = "audit/export.csv?q=" + dropped;
        assertThat(day.api().as("admin").get(search).text()).contains(reason).doesNotContain(name());
        try (var platform = SupportDesk.platform()) {
            rows(
                    platform,
                    "insert into merged_person values (?, 0, ?, 'avant@carte.example', 'Avant', now(), ?)",
                    dropped,
                    day.owner,
                    day.owner);
            rows(
                    platform,
                    "insert into audit_entry (kind, person_id, session_id, reason) values ('MAP', ?, ?, ?)",
                    day.owner,
                    dropped,
                    reason);
        }

        assertThat(day.api().as("admin").get(search).text().split(name(), -1))
                .as("both lines name who is there now")
                .hasSize(3);
    }

    private String name() {
        return day.api().as(OpenedDay.OWNER).get("me").json().getString("displayName");
    }
}
