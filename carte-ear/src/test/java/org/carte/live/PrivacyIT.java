package org.carte.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carte.live.Matrix.ABOUT;
import static org.carte.live.Matrix.AUTHOR;
import static org.carte.live.Matrix.FACILITATOR;
import static org.carte.live.Matrix.MATE;
import static org.carte.live.Matrix.OTHER;
import static org.carte.live.Matrix.STRANGER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.carte.stack.BesideOthers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who reads what: every sharing, every state of the run, everybody there is, through REST and pages. */
@BesideOthers
@Order(6)
class PrivacyIT {

    private static final List<String> SHARINGS =
            List.of("ME", "PAIR", "FACILITATORS", "ROOM", "ROOM_ANONYMOUS", "RECAP");
    /** Open to begin with, and again after a pause. */
    private static final List<String> STATES = List.of("PAUSED", "OPEN", "LOCKED", "REVEALED", "CLOSED");

    /** Two groups of three. */
    private static final List<List<String>> GROUPS = List.of(
            List.of("participant01", "participant02", "participant03"),
            List.of("participant04", "participant05", "participant06"));

    private static final List<String> SIX =
            GROUPS.stream().flatMap(List::stream).toList();

    /** What may be changed into what, once it is no longer open. */
    private static final Map<String, Set<String>> NARROWER = Map.of(
            "ME", Set.of(),
            "PAIR", Set.of("ME"),
            "FACILITATORS", Set.of("ME", "PAIR"),
            "ROOM", Set.of("ME", "PAIR", "FACILITATORS", "ROOM_ANONYMOUS"),
            "ROOM_ANONYMOUS", Set.of("ME"),
            "RECAP", Set.of("ME", "PAIR", "FACILITATORS"));

    private static LiveDay day(List<JsonObject> exercises) {
        return day(Matrix.ROOM, exercises);
    }

    private static LiveDay day(List<String> room, List<JsonObject> exercises) {
        LiveDay.with(List.of(STRANGER), List.of());
        return LiveDay.of(room, exercises);
    }

    /** Six write, each for others: in one room, so that what is for one is not taken for what is for another. */
    @Test
    void everySharingIsReadByWhomItNamesAndNotBeforeItsTime() {
        var day = day(SIX, List.of(Matrix.writing("Pour qui")));
        var matrix = new Matrix(day, SIX);
        var words = new TreeMap<String, String>();
        day.move(0, "OPEN");
        assertThat(Matrix.pair(day, 0, GROUPS).status()).isEqualTo(200);
        for (int i = 0; i < SHARINGS.size(); i++) {
            words.put(SHARINGS.get(i), "Mots partagés " + SHARINGS.get(i).hashCode());
            var answer = Matrix.text(words.get(SHARINGS.get(i)), SHARINGS.get(i));
            assertThat(write(day, 0, SIX.get(i), answer)).isEqualTo(200);
        }
        // pages can be read at all
        assertThat(page(day, SIX.get(0), "/day")).contains(words.get("ME"));
        var wrong = new ArrayList<String>();
        for (var state : STATES) {
            assertThat(day.move(0, state).status()).as(state).isEqualTo(200);
            var read = matrix.readers(0, words.values());
            words.forEach(
                    (sharing, text) -> compare(wrong, sharing + " " + state, read.get(text), expected(sharing, state)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsWrittenBeforeItIsOpen() {
        var day = day(List.of(Matrix.writing("Avant"), Matrix.interviewing("Avant aussi")));
        assertThat(write(day, 0, AUTHOR, Matrix.text("Trop tôt", "ROOM"))).isEqualTo(409);
        assertThat(Matrix.pair(day, 1, List.of(List.of(AUTHOR, ABOUT))).status())
                .isEqualTo(200);
        assertThat(writeAbout(day, 1, AUTHOR, ABOUT, Matrix.interview("Trop tôt", "PAIR", false)))
                .isEqualTo(409);
        assertThat(new Matrix(day).readers(0, "Trop tôt")).isEmpty();
    }

    /** Three write about another of their group. */
    @Test
    void whatIsWrittenAboutSomebodyIsReadByThemAlone() {
        var day = day(SIX, List.of(Matrix.interviewing("A")));
        var matrix = new Matrix(day, SIX);
        var pairs = Map.of(
                "ME done", SIX.subList(0, 2),
                "PAIR done", SIX.subList(1, 3),
                "PAIR begun", SIX.subList(3, 5));
        day.move(0, "OPEN");
        Matrix.pair(day, 0, GROUPS);
        pairs.forEach((row, two) -> {
            var sharing = row.substring(0, row.indexOf(' '));
            var text = Matrix.interview("Sur vous " + row.hashCode(), sharing, row.endsWith("done"));
            assertThat(writeAbout(day, 0, two.get(0), two.get(1), text)).isEqualTo(200);
        });
        var wrong = new ArrayList<String>();
        for (var state : STATES) {
            assertThat(day.move(0, state).status()).isEqualTo(200);
            var words = pairs.keySet().stream().map(row -> "Sur vous " + row.hashCode());
            var read = matrix.readers(0, words.toList());
            boolean over = !state.equals("PAUSED") && !state.equals("OPEN");
            pairs.forEach((row, two) -> {
                boolean handed = row.startsWith("PAIR") && (row.endsWith("done") || over);
                var expected = handed ? Set.copyOf(two) : Set.of(two.get(0));
                compare(wrong, row + " " + state, read.get("Sur vous " + row.hashCode()), expected);
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyWritesAboutSomebodyTheyDoNotWorkWithNorMoreThanBetweenTheTwo() {
        var day = day(List.of(Matrix.interviewing("A")));
        day.move(0, "OPEN");
        Matrix.pair(day, 0, List.of(List.of(AUTHOR, ABOUT), List.of(MATE, OTHER)));
        var text = Matrix.interview("Rien", "PAIR", false);
        assertThat(writeAbout(day, 0, AUTHOR, OTHER, text)).isEqualTo(404);
        assertThat(writeAbout(day, 0, AUTHOR, STRANGER, text)).isEqualTo(404);
        assertThat(writeAbout(day, 0, STRANGER, AUTHOR, text)).isEqualTo(404);
        assertThat(writeAbout(day, 0, FACILITATOR, AUTHOR, text)).isEqualTo(403);
        for (var sharing : List.of("FACILITATORS", "ROOM", "ROOM_ANONYMOUS", "RECAP")) {
            assertThat(writeAbout(day, 0, AUTHOR, ABOUT, Matrix.interview("Rien", sharing, false)))
                    .as(sharing)
                    .isEqualTo(422);
        }
    }

    @Test
    void sharingIsNarrowedAtAnyTimeAndWidenedOnlyWhileItIsOpen() {
        var day = day(SHARINGS.stream().map(Matrix::writing).toList());
        var wrong = new ArrayList<String>();
        for (int run = 0; run < SHARINGS.size(); run++) {
            var from = SHARINGS.get(run);
            day.move(run, "OPEN");
            for (var to : SHARINGS) {
                assertThat(share(day, run, to)).as("open: " + to).isEqualTo(200);
            }
            assertThat(write(day, run, AUTHOR, Matrix.text("Un mot", from))).isEqualTo(200);
            for (var state : STATES) {
                day.move(run, state);
                for (var to : SHARINGS) {
                    boolean narrower = NARROWER.get(from).contains(to);
                    // a narrower one is tried when nothing comes after it
                    if (!state.equals("OPEN") && !to.equals(from) && !narrower) {
                        check(wrong, from + " to " + to + " " + state, share(day, run, to), 409);
                    }
                }
            }
            var to = NARROWER.get(from).stream().sorted().toList();
            if (!to.isEmpty()) {
                check(wrong, from + " to " + to.get(to.size() - 1), share(day, run, to.get(to.size() - 1)), 200);
                check(wrong, from + " to ME", share(day, run, "ME"), 200);
                check(wrong, "back to " + from, share(day, run, from), 409);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The console shows more than the room may hear: beside each answer that is not for all it says so. */
    @Test
    void theConsoleSaysWhatIsForTheTeamAlone() {
        var day = day(List.of(Matrix.writing("Pour qui")));
        day.move(0, "OPEN");
        write(day, 0, AUTHOR, Matrix.text("Zèbre", "ROOM"));
        day.move(0, "LOCKED");
        day.move(0, "REVEALED");
        assertThat(page(day, FACILITATOR, "/live"))
                .contains("Zèbre", "Ce que l’équipe peut lire")
                .doesNotContain("Ce que la salle partage", "Pour l’équipe seulement");

        assertThat(share(day, 0, "FACILITATORS")).isEqualTo(200);
        assertThat(page(day, FACILITATOR, "/live")).contains("Zèbre", "Pour l’équipe seulement");
        assertThat(page(day, MATE, "/day"))
                .contains("Personne n’a partagé de réponse.")
                .doesNotContain("Zèbre");
    }

    /** Two write the same two texts, once the one and once the other: what the room gets is the same, letter by letter. */
    @Test
    void withoutANameNothingTellsWhoWrote() {
        var day = day(List.of(Matrix.writing("Une fois"), Matrix.writing("Et l’autre")));
        for (int run = 0; run < 2; run++) {
            day.move(run, "OPEN");
            var first = run == 0 ? AUTHOR : OTHER;
            var second = run == 0 ? OTHER : AUTHOR;
            write(day, run, first, Matrix.text("Zèbre", "ROOM_ANONYMOUS"));
            write(day, run, second, Matrix.text("Abeille", "ROOM_ANONYMOUS"));
            day.move(run, "LOCKED");
            day.move(run, "REVEALED");
        }
        var matrix = new Matrix(day);
        for (var reader : List.of(MATE, AUTHOR, FACILITATOR)) {
            var once = day.api.as(reader).get(day.run(0) + "/shared").text();
            assertThat(day.api.as(reader).get(day.run(1) + "/shared").text()).isEqualTo(once);
            assertThat(once).contains("Zèbre", "Abeille").doesNotContain(matrix.id(AUTHOR), "Inès");
        }
        assertThat(page(day, FACILITATOR, "/live")).contains("Zèbre");
        assertThat(page(day, MATE, "/day"))
                .contains("Zèbre")
                .doesNotContain(matrix.id(AUTHOR), matrix.id(OTHER), "Inès");
        var answers = day.api.as(FACILITATOR).get(day.run(0) + "/answers").text();
        assertThat(answers).contains("Zèbre").doesNotContain("Inès", matrix.id(AUTHOR));
        assertThat(day.api.as(MATE).get(day.run(0) + "/mates/shared").text()).doesNotContain("Zèbre");
    }

    private static Set<String> expected(String sharing, String state) {
        var author = SIX.get(SHARINGS.indexOf(sharing));
        if (state.equals("OPEN") || state.equals("PAUSED") || sharing.equals("ME")) {
            return Set.of(author);
        }
        boolean revealed = !state.equals("LOCKED");
        var read = new TreeSet<String>();
        read.add(author);
        if (sharing.startsWith("ROOM") && revealed) {
            read.addAll(SIX);
        }
        if (!sharing.equals("ROOM_ANONYMOUS")) {
            GROUPS.stream().filter(group -> group.contains(author)).forEach(read::addAll);
        }
        if (!sharing.equals("PAIR")) {
            read.add(FACILITATOR);
        }
        return read;
    }

    private static void compare(List<String> wrong, String what, Set<String> read, Set<String> expected) {
        if (!read.equals(expected)) {
            wrong.add(what + " is read by " + read + " instead of " + new TreeSet<>(expected));
        }
    }

    private static void check(List<String> wrong, String what, int status, int expected) {
        if (status != expected) {
            wrong.add(what + " answers " + status);
        }
    }

    private static String page(LiveDay day, String login, String page) {
        return day.api.as(login).get("../../app/" + day.base + page).text();
    }

    private static int write(LiveDay day, int run, String login, JsonObject answer) {
        return day.api.as(login).put(day.run(run) + "/answer", answer, null).status();
    }

    private static int writeAbout(LiveDay day, int run, String login, String about, JsonObject answer) {
        var path = day.run(run) + "/about/" + new Matrix(day).id(about);
        return day.api.as(login).put(path, answer, null).status();
    }

    private static int share(LiveDay day, int run, String sharing) {
        var body = Json.createObjectBuilder().add("sharing", sharing).build();
        return day.api.as(AUTHOR).put(day.run(run) + "/answer", body, null).status();
    }
}
