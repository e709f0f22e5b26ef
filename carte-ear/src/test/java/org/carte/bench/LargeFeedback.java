package org.carte.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carte.persistence.feedback.FigureFilter;
import org.carte.persistence.feedback.FigureQuery;
import org.carte.persistence.feedback.WaveKind;
import org.carte.stack.Stack;

/** Feedback of ten years: filters over a hundred thousand sessions, and questionnaires with many answers. */
final class LargeFeedback {

    /** What a filter may take, in milliseconds, for nineteen of twenty requests. */
    static final double LIMIT = 150;

    /** How much longer than the fastest statement written by hand a filter may take. */
    static final double RATIO = 1.3;

    private static final int SESSIONS = Integer.getInteger("carte.bench.feedback", 100_000);
    private static final String ADMINISTRATOR = "admin";

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Stack stack;
    private final Clients clients;

    LargeFeedback(Stack stack) {
        this.stack = stack;
        this.clients = new Clients(stack.app(), stack.keycloak());
    }

    /**
     * The same figures, asked in two ways.
     *
     * @param ours the statement the platform makes
     * @param byHand the fastest we can write over the same tables
     */
    record Compared(String name, Series ours, Series byHand) {

        double ratio() {
            return ours.median() / byHand.median();
        }
    }

    /** How many sessions there are. */
    static int sessions() {
        return SESSIONS;
    }

    /** Written by SQL, which holds it to every constraint; takes some minutes at full size. */
    void load() throws SQLException, IOException {
        try (var database = database();
                var statement = database.createStatement();
                var script = LargeFeedback.class.getResourceAsStream("feedback.sql")) {
            database.setAutoCommit(false);
            statement.execute("set local feedback.sessions = " + SESSIONS);
            statement.execute(new String(script.readAllBytes(), UTF_8));
            database.commit();
            database.setAutoCommit(true);
            statement.execute("vacuum analyze feedback_wave, wave_figure, month_figure, rating_count");
        }
    }

    /** Filters as people ask for them, over REST and as a page. */
    List<Screen> filters() {
        var screens = new ArrayList<Screen>();
        cases().forEach((name, filter) ->
                screens.add(clients.read("REST: " + name, "feedback/summary?" + query(filter), ADMINISTRATOR)));
        screens.add(clients.page("Page: everything", "app/feedback", List.of(ADMINISTRATOR)));
        screens.add(clients.page(
                "Page: one programme, one venue",
                "app/feedback?" + query(cases().get("programme and venue")),
                List.of(ADMINISTRATOR)));
        return screens;
    }

    /** One questionnaire with a hundred, ten thousand and a hundred thousand answers, and its files. */
    List<Screen> questionnaires() {
        var screens = new ArrayList<Screen>();
        for (int answers : new int[] {100, 10_000, 100_000}) {
            screens.add(clients.read(
                    "REST: results of %,d answers".formatted(answers),
                    "sessions/" + key(31, answers) + "/feedback/summary",
                    ADMINISTRATOR));
        }
        for (var format : List.of("csv", "xlsx", "pdf")) {
            screens.add(clients.read(
                    format.toUpperCase(Locale.ROOT) + " of 10,000 answers to one questionnaire",
                    "sessions/" + key(31, 10_000) + "/feedback/export." + format,
                    ADMINISTRATOR));
        }
        var thousand = "from=" + today.minusYears(1) + "&to="
                + today.minusYears(1).plusDays(Math.max(36, 3_600_000 / SESSIONS));
        for (var file : List.of("csv?by=session&", "xlsx?")) {
            screens.add(clients.read(
                    "A thousand sessions of ten answers: " + file,
                    "feedback/export." + file + thousand,
                    ADMINISTRATOR));
        }
        return screens;
    }

    /** Our statements against what we can write by hand, both prepared, on one connection. */
    List<Compared> compare(Duration time) throws SQLException {
        var compared = new ArrayList<Compared>();
        try (var database = database()) {
            for (var each : cases().entrySet()) {
                compared.add(compared(database, each.getKey(), each.getValue(), time));
            }
        }
        return compared;
    }

    /** One after the other, again and again: what slows the machine for a while slows both. */
    private static Compared compared(Connection database, String name, FigureFilter filter, Duration time)
            throws SQLException {
        var query = FigureQuery.of(filter);
        try (var ours = new Timed(database, query.byQuestion(), query.parameters());
                var byHand = new Timed(database, ByHand.sums(filter), Map.of())) {
            long end = System.nanoTime() + time.toNanos();
            do {
                ours.once();
                byHand.once();
            } while (System.nanoTime() < end);
            return new Compared(name, ours.series(), byHand.series());
        }
    }

    /** Figures that are no recount of the counters; a recount of everything. */
    long errors() throws SQLException {
        try (var database = database();
                var statement = database.createStatement();
                var found = statement.executeQuery(
                        "select (select sum(month_errors(month)) from (select distinct month from month_figure) m)"
                                + " + (select sum(figure_errors(few)) from (select array_agg(id) as few from"
                                + " (select id, row_number() over () / 500 as part from feedback_wave) w group by part) s)")) {
            found.next();
            return found.getLong(1);
        }
    }

    private Map<String, FigureFilter> cases() {
        var programme = key(21, 7);
        var venue = key(23, 5);
        var facilitator = key(25, 11);
        var cases = new LinkedHashMap<String, FigureFilter>();
        cases.put("everything", filter(null, null));
        cases.put("one programme", filter(null, null, programme));
        cases.put("one facilitator", filter(null, null, facilitator));
        cases.put("one venue, last year", filter(today.minusYears(1), null, venue));
        cases.put(
                "nine years, from the middle of a month",
                filter(today.minusYears(9).withDayOfMonth(16), today));
        cases.put("two weeks", filter(today.minusYears(2), today.minusYears(2).plusDays(13)));
        cases.put("programme and venue", filter(null, null, programme, venue));
        cases.put("programme and facilitator", filter(null, null, programme, facilitator));
        cases.put(
                "venue and facilitator, five years",
                filter(today.minusYears(6), today.minusYears(1), venue, facilitator));
        cases.put("programme, venue and facilitator", filter(null, null, programme, venue, facilitator));
        return cases;
    }

    private static FigureFilter filter(LocalDate from, LocalDate to, UUID... scopes) {
        return new FigureFilter(WaveKind.HOT, Set.of(scopes), from, to);
    }

    private static String query(FigureFilter filter) {
        var query = new StringBuilder("kind=HOT");
        if (filter.from() != null) {
            query.append("&from=").append(filter.from());
        }
        if (filter.to() != null) {
            query.append("&to=").append(filter.to());
        }
        for (var scope : filter.scopes()) {
            var name = scope.toString().startsWith("00000000-0000-7021")
                    ? "programme"
                    : scope.toString().startsWith("00000000-0000-7023") ? "venue" : "facilitator";
            query.append('&').append(name).append('=').append(scope);
        }
        return query.toString();
    }

    private static UUID key(int kind, long number) {
        return UUID.fromString("00000000-0000-7%03d-8000-%012d".formatted(kind, number));
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection(stack.jdbcUrl() + "?options=-c%20random_page_cost=1.1", "carte", "carte");
    }
}
