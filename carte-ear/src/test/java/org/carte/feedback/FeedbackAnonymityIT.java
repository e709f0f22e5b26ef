package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Whoever reads the whole database, the columns PostgreSQL hides included, finds no path from a person to an answer.
 * The page of the questionnaire says so; if this test fails, it lies.
 */
@Isolated("it reads what PostgreSQL keeps beside each row, whoever wrote it")
class FeedbackAnonymityIT {

    /** What PostgreSQL keeps beside each row: who wrote it, who locked it, in which step. */
    private static final List<String> MARKS = List.of("xmin", "xmax", "cmin", "cmax");

    /** Tables of a round whose rows are looked at as they lie; the quotes of a session are, too. */
    private static final List<String> OF_A_ROUND = List.of("rating_count", "free_text", "participation");

    /** Tables with rows of one person, and the column that says whose. */
    private static final Map<String, String> OF_A_PERSON = Map.of(
            "person", "id",
            "participation", "person_id",
            "quote", "person_id",
            "enrolment", "person_id",
            "feedback_link", "person_id",
            "audit_entry", "person_id",
            "paper_handed", "person_id",
            "mail", "person_id");

    private final FeedbackRoom room = FeedbackRoom.of(6, "RUNNING");

    /**
     * Rows are written in the order of their keys. Who sweeps a table meanwhile makes room before the last of them, for
     * whoever's it is; a test could not tell that from a row that was written on its own.
     */
    @BeforeEach
    void nobodySweeps() {
        change("set (autovacuum_enabled = false)");
    }

    @AfterEach
    void sweepAgain() {
        change("reset (autovacuum_enabled)");
    }

    private static void change(String how) {
        OF_A_ROUND.forEach(table -> Sql.change("alter table " + table + " " + how));
        Sql.change("alter table quote " + how);
    }

    @Test
    void nothingLeadsFromAPersonToAnAnswer() {
        var random = new Random(19);
        for (var login : room.logins()) {
            // the odd ones leave no quote: whether one came with the latest answer must not show either
            var body = login.endsWith("1") || login.endsWith("3") || login.endsWith("5")
                    ? Opinion.of(random).json()
                    : Opinion.of(random).json("Un témoignage de " + login, "NAMED");
            assertThat(FeedbackRoom.api()
                            .as(login)
                            .post(room.path("feedback"), body)
                            .status())
                    .isEqualTo(204);
            openedBySupport(login);
            noRowStandsOut();
        }
        assertThat(Sql.count("select count(*) from audit_entry where session_id = ?", room.session()))
                .as("the trail was there to be looked through")
                .isEqualTo(6);
        assertThat(rows("free_text", "id")).hasSize(12);
        assertThat(rows("participation", "person_id")).hasSize(6);
    }

    @Test
    void nothingIsLeftOfALinkThatWasUsed() throws IOException {
        room.asked("HOT");
        var tokens = room.logins().stream().map(room::link).toList();
        for (var token : tokens) {
            var once = new Once(token);
            assertThat(once.answer("HOT", Map.of("0:rating", "4", "6:text", "Dit sans compte " + token.substring(40))))
                    .endsWith("?done=1");
            noRowStandsOut();
            assertThat(once.read().statusCode()).isEqualTo(404);
            assertThat(Sql.count("select count(*) from feedback_link where token_hash = ?", Once.hash(token)))
                    .isZero();
        }
        assertThat(rows("participation", "person_id")).hasSize(6);
        var log = Files.readString(Stack.current().data().resolve("wildfly.log"));
        assertThat(tokens).noneMatch(log::contains);
        assertThat(log).doesNotContain("Dit sans compte");
    }

    /** Papers stand for whoever comes first of those who handed one in: the row that moves says nothing of its paper. */
    @Test
    void whoHandedInAPaperIsNotJoinedToIt() {
        assertThat(columns("paper_handed")).containsExactlyInAnyOrder("wave_id", "person_id");
        assertThat(columns("feedback_link"))
                .containsExactlyInAnyOrder("id", "wave_id", "token_hash", "person_id", "address");
    }

    /** The audit trail names people and the sessions they were in, and no round, question or text. */
    @Test
    void theAuditTrailKnowsNothingOfFeedback() {
        assertThat(columns("audit_entry"))
                .containsExactlyInAnyOrder(
                        "id", "happened_at", "login", "kind", "person_id", "session_id", "reason", "opened_in");
        assertThat(flat(Sql.rows(
                        "select prosrc from pg_proc where pronamespace = 'public'::regnamespace and prosecdef")))
                .as("what support can call")
                .isNotEmpty()
                .noneMatch(source -> source.matches(
                        "(?s).*\\b(feedback_\\w+|rating_count|free_text|participation|wave_\\w+|quote)\\b.*"));
    }

    @Test
    void noColumnKeepsMoreThanThePageSays() {
        assertThat(columns("rating_count")).containsExactlyInAnyOrder("wave_id", "question", "value", "total");
        assertThat(columns("free_text"))
                .containsExactlyInAnyOrder(
                        "id",
                        "wave_id",
                        "question",
                        "wording",
                        "version",
                        "released",
                        "review",
                        "asked",
                        "decided_by",
                        "public_from",
                        "original",
                        "stems");
        assertThat(columns("participation")).containsExactlyInAnyOrder("wave_id", "person_id");
    }

    /** Support looks at what somebody wrote in the exercises, just after they answered here. */
    private void openedBySupport(String login) {
        Sql.rows(
                "select count(*) from support_answers(?)",
                Long.valueOf(Sql.rows(
                                "select support_open('ANSWERS', ?, ?, 'Regardé juste après')",
                                FeedbackRoom.person(login),
                                room.session())
                        .get(0)
                        .get(0)));
    }

    /** After every answer, not only after the last: somebody may look in between. */
    private void noRowStandsOut() {
        for (var table : OF_A_ROUND) {
            for (var mark : MARKS) {
                assertThat(new HashSet<>(rows(table, mark)))
                        .as(table + "." + mark)
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
        liesInTheOrderOfItsKeys("free_text", "id");
        liesInTheOrderOfItsKeys("participation", "person_id");
        assertThat(rows("free_text", "id"))
                .allSatisfy(
                        row -> assertThat(UUID.fromString(row.get(0)).version()).isEqualTo(4));
        noMarkOfAPersonTellsAnswersApart();
        noQuoteStandsOut();
    }

    /** Quotes name their authors: the one that came with the latest answer is not known from the others. */
    private void noQuoteStandsOut() {
        for (var mark : MARKS) {
            assertThat(new HashSet<>(quotes(mark))).as("quote." + mark).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(quotes("xmin"))
                .allSatisfy(mark -> assertThat(rows("participation", "xmin")).contains(mark));
        assertThat(flat(quotes("consented_at at time zone 'UTC'")))
                .allSatisfy(at -> assertThat(at).endsWith(" 00:00:00"));
        assertThat(flat(quotes("id")))
                .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
        liesInTheOrderOfItsKeys(Sql.rows(
                "select (ctid::text::point)[0], id from quote where session_id = ? order by ctid", room.session()));
    }

    private List<List<String>> quotes(String column) {
        return Sql.rows("select " + column + " from quote where session_id = ?", room.session());
    }

    /** Page by page of the table: which page a row goes to depends on the free space alone. */
    private void liesInTheOrderOfItsKeys(String table, String key) {
        var lying = Sql.rows(
                "select (" + table + ".ctid::text::point)[0], " + table + "." + key + " from " + table
                        + " join feedback_wave w on w.id = wave_id where session_id = ? order by " + table + ".ctid",
                room.session());
        liesInTheOrderOfItsKeys(lying);
    }

    private static void liesInTheOrderOfItsKeys(List<List<String>> lying) {
        var pages = lying.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())));
        assertThat(pages.values()).allSatisfy(keys -> assertThat(keys).isSorted());
    }

    /** The transactions that touched anything of one person touched all answers, or none. */
    private void noMarkOfAPersonTellsAnswersApart() {
        var answers = answerMarks();
        for (var login : room.logins()) {
            var person = FeedbackRoom.person(login);
            var touched = new TreeSet<String>();
            OF_A_PERSON.forEach((table, key) -> touched.addAll(
                    flat(Sql.rows("select xmin, xmax from " + table + " where " + key + " = ?", person))));
            touched.remove("0");
            assertThat(answers.values().stream()
                            .map(marks -> marks.stream().anyMatch(touched::contains))
                            .collect(Collectors.toSet()))
                    .as(login)
                    .hasSize(1);
        }
    }

    private Map<String, Set<String>> answerMarks() {
        return Sql.rows(
                        """
                        select 'text ' || t.id, t.xmin, t.xmax from free_text t join feedback_wave w on w.id = wave_id
                        where session_id = ? union all
                        select question || value, r.xmin, r.xmax from rating_count r
                        join feedback_wave w on w.id = wave_id where session_id = ?""",
                        room.session(),
                        room.session())
                .stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> Set.copyOf(new HashSet<>(row.subList(1, 3)))));
    }

    private List<List<String>> rows(String table, String column) {
        return Sql.rows(
                "select " + table + "." + column + " from " + table
                        + " join feedback_wave w on w.id = wave_id where session_id = ?",
                room.session());
    }

    private static List<String> columns(String table) {
        return flat(Sql.rows("select column_name from information_schema.columns where table_name = ?", table));
    }

    private static List<String> flat(Collection<List<String>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }
}
