package org.carte.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carte.demo.Demo;
import org.carte.demo.ReferenceDay;
import org.carte.stack.Api;
import org.carte.stack.Browser;
import org.carte.stack.Stack;
import org.carte.stack.Statements;

/** {@code ./mvnw -Pbench}: starts everything on free ports, measures, writes {@code target/bench/report.md}. */
public final class Bench {

    private static final int MANY = 200;
    private static final LocalDate FAR_AWAY = LocalDate.of(2028, 1, 3);
    private static final Duration SERIES = Duration.ofSeconds(Integer.getInteger("carte.bench.series", 4));

    /** A server that has just started compiles for minutes; what is measured is one that has been in use. */
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("carte.bench.warm", 8));

    private static final int WARM_ROUNDS = 6;

    /** What is measured; the large year, library and feedback fill the database for whatever follows. */
    private static final Set<String> PARTS =
            Set.of(System.getProperty("carte.bench.parts", "screens,rooms,year,library,feedback")
                    .split(","));

    private final Stack stack;
    private final Api api;
    private final ReferenceDay day = ReferenceDay.read();
    private final Report report = new Report();

    private Bench(Stack stack) {
        this.stack = stack;
        this.api = Api.of(stack.app(), stack.keycloak());
    }

    /** Takes no arguments; ends with 1 when something failed or a page's statements grow with its rows. */
    public static void main(String[] arguments) throws Exception {
        var stack = Stack.toBeMeasured("bench", Statements.SETTINGS);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.start();
        var complete = new Bench(stack).measure();
        System.exit(complete ? 0 : 1);
    }

    private boolean measure() throws IOException, InterruptedException, SQLException {
        report.machine(Machine.describe());
        say("The reference day is being lived…");
        new Demo().load(stack.app(), stack.keycloak());
        try (var statements = new Statements(stack.superuserUrl())) {
            if (PARTS.contains("screens")) {
                screens(statements);
                keep();
                firstVisits();
            }
            if (PARTS.contains("rooms")) {
                push();
                rooms();
                keep();
            }
            if (PARTS.contains("year")) {
                largeYear(statements);
                keep();
            }
            if (PARTS.contains("library")) {
                largeLibrary(statements);
                keep();
            }
            if (PARTS.contains("feedback")) {
                largeFeedback(statements);
                keep();
            }
        }
        say("A full map…");
        report.map(FullMap.measure());
        report.memory(Memory.ofServer());
        keep();
        report.print();
        return report.isComplete();
    }

    private void firstVisits() {
        say("First visits…");
        try (var browser = Browser.open()) {
            var app = stack.app().toString();
            report.firstVisits(List.of(
                    FirstVisit.home(browser, app),
                    FirstVisit.afterLogin(browser, app, "participant01"),
                    FirstVisit.afterLogin(browser, app, "admin")));
        }
    }

    /** Until the compiler of the server has done what waits for it, or it takes too long. */
    private void warmUp(List<Screen> screens) throws IOException, InterruptedException {
        var server = new ServerProcess();
        int rounds = 0;
        do {
            say("Warming up…");
            screens.forEach(screen -> Measurement.warmUp(screen, WARM));
            rounds++;
        } while (rounds < WARM_ROUNDS && server.isWarmingUp());
    }

    /** What was measured so far, so that whoever stops in the middle loses nothing. */
    private void keep() throws IOException {
        report.write(stack.data().resolve("report.md"));
    }

    private void screens(Statements statements) throws IOException, InterruptedException {
        var rooms = new Rooms(api, day);
        var screens = new Screens(new Clients(stack.app(), stack.keycloak()), day);
        var done = trainingSession("DONE");
        var today = rooms.opened(trainingSession("RUNNING"));

        say("Lists with about ten rows…");
        var lists = screens.lists(today);
        statements.settle();
        var few = lists.stream().map(list -> Measurement.cost(list, statements)).toList();
        say("Two hundred people, sessions and enrolments…");
        var crowded = rooms.crowded(FAR_AWAY, rooms.hall(), rooms.people(MANY));
        for (int i = 1; i <= MANY; i++) {
            rooms.plan(FAR_AWAY.plusDays(i), rooms.first("venues"), 10);
        }
        statements.settle();
        var many = screens.lists(crowded).stream()
                .map(list -> Measurement.cost(list, statements))
                .toList();
        report.growth("Statements and rows", "about 10 rows", "200 rows", lists, few, many);

        var timed = screens.timed(done, today, slug(done));
        warmUp(timed);
        say("Each screen alone and with eight clients…");
        report.screens("Screens", Measurement.inRounds(timed, SERIES, statements));
    }

    private void largeYear(Statements statements) throws InterruptedException, SQLException {
        var year = new LargeYear(stack);
        say("Lists before the large year…");
        year.publish();
        year.end();
        var lists = year.screens("carte+du+soi");
        lists.forEach(list -> Measurement.warmUp(list, Duration.ofMillis(200)));
        statements.settle();
        var few = lists.stream().map(list -> Measurement.cost(list, statements)).toList();
        say("Five thousand sessions and fifty thousand people…");
        year.load();
        var large = year.screens("negocier");
        large.forEach(list -> Measurement.warmUp(list, SERIES.dividedBy(2)));
        statements.settle();
        var many =
                large.stream().map(list -> Measurement.cost(list, statements)).toList();
        report.growth("The large year: statements", "the reference day", "5,000 sessions", lists, few, many);
        var measured = large.stream()
                .peek(screen -> say(screen.name()))
                .map(screen -> Measurement.of(screen, SERIES, statements))
                .toList();
        report.screens("The large year: 5,000 sessions, 50,000 people", measured);
        report.limit(measured, LargeYear.LIMIT);
    }

    private void largeLibrary(Statements statements) throws InterruptedException, SQLException, IOException {
        var library = new LargeLibrary(stack);
        var screens = library.screens();
        screens.forEach(screen -> Measurement.warmUp(screen, Duration.ofMillis(200)));
        statements.settle();
        var few = screens.stream()
                .map(screen -> Measurement.cost(screen, statements))
                .toList();
        say("Five thousand exercises…");
        library.load();
        screens.forEach(screen -> Measurement.warmUp(screen, SERIES.dividedBy(2)));
        statements.settle();
        var many = screens.stream()
                .map(screen -> Measurement.cost(screen, statements))
                .toList();
        report.growth("The large library: statements", "the reference day", "5,000 exercises", screens, few, many);
        var measured = screens.stream()
                .map(screen -> Measurement.of(screen, SERIES, statements))
                .toList();
        report.screens("The large library: 5,000 exercises", measured);
        report.limit(measured, LargeLibrary.LIMIT);
    }

    private void largeFeedback(Statements statements) throws InterruptedException, SQLException, IOException {
        say("Questionnaires sent…");
        var submissions = new Submissions(stack, day.participants());
        submissions.load();
        // a server asked some hundred times has not compiled it for speed, though nothing waits for the compiler
        submissions.warmUp(WARM.multipliedBy(15));
        report.submissions(submissions.measure(SERIES));
        keep();
        say("Feedback of " + LargeFeedback.sessions() + " sessions…");
        var feedback = new LargeFeedback(stack);
        feedback.load();
        report.figures(
                "Filters over " + LargeFeedback.sessions() + " sessions, ours against statements written by hand",
                feedback.compare(SERIES),
                feedback.errors());
        keep();
        measured(
                "Filters over " + LargeFeedback.sessions() + " sessions",
                feedback.filters(),
                statements,
                LargeFeedback.LIMIT);
        measured(
                "Questionnaires with many answers, and files", feedback.questionnaires(), statements, Double.MAX_VALUE);
    }

    private void measured(String title, List<Screen> screens, Statements statements, double limit)
            throws InterruptedException {
        screens.forEach(screen -> Measurement.warmUp(screen, SERIES.dividedBy(2)));
        statements.settle();
        var measured = screens.stream()
                .peek(screen -> say(screen.name()))
                .map(screen -> Measurement.of(screen, SERIES, statements))
                .toList();
        report.screens(title, measured);
        report.limit(measured, limit);
    }

    private void rooms() throws IOException, InterruptedException {
        int count = Integer.getInteger("carte.bench.rooms", 20);
        int seconds = Integer.getInteger("carte.bench.seconds", 60);
        say(count + " rooms at once, writing for " + seconds + " s…");
        var load = new Load(stack.data().resolve("gatling"));
        boolean withoutError = load.run(stack.app(), stack.keycloak(), count, seconds);
        report.load(count + " rooms, " + seconds + " s", withoutError, load.interactions());
    }

    private void push() throws InterruptedException {
        int count = Integer.getInteger("carte.bench.rooms", 20);
        int seconds = Integer.getInteger("carte.bench.seconds", 60);
        say(count + " rooms with real sockets, moved and written in for " + seconds + " s…");
        var found = new LivePush(stack.app(), stack.keycloak(), api, day).run(count, seconds);
        report.push(count + " rooms, " + 10 * count + " sockets, " + seconds + " s", found);
    }

    private String trainingSession(String status) {
        return api.as("admin")
                .get("sessions?status=" + status)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .get(0)
                .getString("id");
    }

    private String slug(String trainingSession) {
        return api.as("morgane")
                .get("sessions/" + trainingSession + "/recap")
                .json()
                .getString("slug");
    }

    @SuppressWarnings("SystemOut") // the console is its business
    private static void say(String text) {
        System.out.println("bench: " + text);
    }
}
