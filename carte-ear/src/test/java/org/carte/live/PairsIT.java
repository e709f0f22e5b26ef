package org.carte.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carte.live.Matrix.ABOUT;
import static org.carte.live.Matrix.AUTHOR;
import static org.carte.live.Matrix.MATE;
import static org.carte.live.Matrix.OTHER;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** Pairs, turns, what is written about somebody and what they make of it, in REST. */
@BesideOthers
class PairsIT {

    private static final String FIFTH = "participant05";

    private final LiveDay day = LiveDay.of(
            List.of(AUTHOR, ABOUT, MATE, OTHER),
            List.of(
                    Matrix.interviewing("L’interview"),
                    Matrix.mirroring("Le miroir"),
                    Json.createObjectBuilder(Matrix.writing("Seul"))
                            .add("sharing", "ME")
                            .build()));
    private final Matrix matrix = new Matrix(day);
    private final String path = day.run(0);

    @Test
    void inThreeRoundsFourPeopleMeetEachOtherOnce() {
        day.move(0, "OPEN");
        var met = new HashSet<Set<String>>();
        for (int round = 1; round <= 3; round++) {
            var pairs = put(round, "IN_TURN");
            assertThat(pairs.status()).as(pairs.toString()).isEqualTo(200);
            assertThat(pairs.json().getJsonArray("groups")).hasSize(2);
            groups(pairs).forEach(group -> met.add(new HashSet<>(group)));
        }
        assertThat(met).hasSize(6);
        assertThat(put(5, "IN_TURN").status()).isEqualTo(409);
        assertThat(put(3, "AT_RANDOM").json().getInt("round")).isEqualTo(3);
    }

    @Test
    void whoLeavesOrComesLateMovesNobodyElseAndNothingIsLost() {
        var five = LiveDay.of(List.of(AUTHOR, ABOUT, MATE, OTHER, FIFTH), List.of(Matrix.interviewing("À cinq")));
        five.move(0, "OPEN");
        Matrix.pair(five, 0, List.of(List.of(AUTHOR, ABOUT), List.of(MATE, OTHER)));
        var about = five.run(0) + "/about/" + matrix.id(ABOUT);
        five.api.as(AUTHOR).put(about, Matrix.interview("Déjà écrit", "PAIR", false), null);

        var late = part(five, FIFTH, true);
        assertThat(groups(late)).contains(ids(AUTHOR, ABOUT)).hasSize(2);
        assertThat(late.json().getInt("turns")).isEqualTo(3);
        var left = part(five, ABOUT, false);
        assertThat(groups(left)).hasSize(2).allMatch(group -> group.size() == 2);
        assertThat(left.json().getJsonArray("out")).hasSize(1);

        assertThat(five.api.as(AUTHOR).get(about).text()).contains("Déjà écrit");
        var done = Matrix.interview("Déjà écrit, et fini", "PAIR", true);
        assertThat(five.api.as(AUTHOR).put(about, done, null).status()).isEqualTo(200);
        assertThat(five.api.as(ABOUT).get(five.run(0) + "/about-me").text()).contains("et fini");
    }

    @Test
    void whatIsNoPairIsRefusedByName() {
        day.move(0, "OPEN");
        var morgane = day.api.as("morgane");
        var seen = morgane.get(path + "/pairs").etag();
        assertThat(seen).isEqualTo("\"0\"");
        assertThat(morgane.put(path + "/pairs", plan(1, "AT_RANDOM"), null).status())
                .isEqualTo(428);
        assertThat(Matrix.pair(day, 0, List.of(List.of(AUTHOR, AUTHOR))).text()).contains("groups[0]");
        assertThat(Matrix.pair(day, 0, List.of(List.of(AUTHOR, ABOUT), List.of(MATE, ABOUT)))
                        .text())
                .contains("groups[1]");
        assertThat(Matrix.pair(day, 0, List.of(List.of(AUTHOR, Matrix.STRANGER)))
                        .status())
                .isEqualTo(422);
        assertThat(Matrix.pair(day, 0, List.of(List.of(AUTHOR, ABOUT, MATE, OTHER)))
                        .status())
                .isEqualTo(422);
        assertThat(morgane.put(path + "/pairs", plan(1, "AT_RANDOM"), seen).status())
                .isEqualTo(200);
        assertThat(morgane.put(path + "/pairs", plan(1, "AT_RANDOM"), seen).status())
                .isEqualTo(412);
        assertThat(morgane.put(day.run(2) + "/pairs", plan(1, "AT_RANDOM"), "\"0\"")
                        .status())
                .isEqualTo(409);
        assertThat(day.api.as("caroline").get(path + "/pairs").status()).isEqualTo(404);
        assertThat(day.api.as(AUTHOR).get(path + "/pairs").status()).isEqualTo(403);
        day.move(0, "LOCKED");
        assertThat(put(1, "AT_RANDOM").status()).isEqualTo(409);
    }

    /** The last word is the database's. */
    @Test
    void nobodySitsTwiceInARoundWhateverTheProgram() throws SQLException {
        Matrix.pair(day, 0, List.of(List.of(AUTHOR, ABOUT)));
        try (var database = DriverManager.getConnection(Stack.current().jdbcUrl(), "carte", "carte");
                var again = database.prepareStatement(
                        """
                        insert into pair_seat (id, version, round_id, person_id, group_number, place)
                        select gen_random_uuid(), 0, s.round_id, s.person_id, 9, 9
                        from pair_seat s join pair_round r on r.id = s.round_id where r.run_id = ?""")) {
            again.setObject(1, UUID.fromString(day.runs().get(0).getString("id")));
            assertThatThrownBy(again::executeUpdate).hasMessageContaining("pair_seat_round_id_person_id_key");
        }
    }

    @Test
    void aTurnIsPartOfTheStateAndStandsWhenTheRoomStands() {
        assertThat(turn(1, 5).status()).isEqualTo(404);
        day.move(0, "OPEN");
        Matrix.pair(day, 0, List.of(List.of(AUTHOR, ABOUT), List.of(MATE, OTHER)));
        assertThat(mates(AUTHOR).getInt("turn")).isZero();
        assertThat(turn(3, 5).status()).isEqualTo(409);
        assertThat(turn(1, 0).text()).contains("minutes");
        assertThat(turn(1, 5).status()).isEqualTo(200);
        var mine = mates(AUTHOR);
        assertThat(mine.getString("askerId")).isEqualTo(matrix.id(AUTHOR));
        assertThat(mine.getString("askedId")).isEqualTo(matrix.id(ABOUT));
        assertThat(mine.getJsonNumber("remainingMillis").longValue()).isBetween(240_000L, 300_000L);
        assertThat(mine.toString()).doesNotContain(matrix.id(MATE));

        day.move(0, "PAUSED");
        var stands = mates(AUTHOR).getJsonNumber("remainingMillis");
        assertThat(mates(AUTHOR).getJsonNumber("remainingMillis")).isEqualTo(stands);
        day.move(0, "OPEN");
        assertThat(turn(2, null).status()).isEqualTo(200);
        assertThat(mates(AUTHOR).getString("askerId")).isEqualTo(matrix.id(ABOUT));
        day.move(0, "LOCKED");
        assertThat(mates(AUTHOR)).doesNotContainKey("remainingMillis");
    }

    @Test
    void sentencesAreKeptRewordedOrRefusedAndTheAuthorDoesNotLearnWhich() {
        day.move(0, "OPEN");
        Matrix.pair(day, 0, List.of(List.of(AUTHOR, ABOUT)));
        var said = "Elle écoute avant de parler. Elle range les idées des autres. Elle crie parfois.";
        var about = path + "/about/" + matrix.id(ABOUT);
        var me = day.api.as(ABOUT);
        day.api.as(AUTHOR).put(about, Matrix.interview(said, "PAIR", false), null);
        assertThat(me.get(path + "/about-me").json().getJsonArray("sentences")).isEmpty();
        day.api.as(AUTHOR).put(about, Matrix.interview(said, "PAIR", true), null);
        var before = seenByAuthor();

        var read = me.get(path + "/about-me");
        var sentences = read.json().getJsonArray("sentences").getValuesAs(JsonObject.class);
        assertThat(sentences).hasSize(3).allMatch(each -> each.getString("decision")
                .equals("OPEN"));
        assertThat(me.put(path + "/about-me", choices(sentences.get(0), "KEPT", null), null)
                        .status())
                .isEqualTo(428);
        assertThat(me.put(path + "/about-me", choices(sentences.get(0), "KEPT", "x".repeat(141)), read.etag())
                        .text())
                .contains("wording");
        var first = me.put(path + "/about-me", choices(sentences.get(0), "KEPT", null), read.etag());
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(me.put(path + "/about-me", choices(sentences.get(1), "REFUSED", null), read.etag())
                        .status())
                .isEqualTo(412);
        var second = me.put(path + "/about-me", choices(sentences.get(1), "KEPT", "Je range les idées"), first.etag());
        var third = me.put(path + "/about-me", choices(sentences.get(2), "REFUSED", null), second.etag());

        assertThat(third.json().getJsonArray("sentences").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("decision") + " " + each.getString("wording", ""))
                .containsExactly("KEPT Elle écoute avant de parler.", "KEPT Je range les idées", "REFUSED ");
        assertThat(seenByAuthor()).isEqualTo(before);
        assertThat(matrix.everything(AUTHOR, path)).doesNotContain("Je range", "REFUSED", "KEPT");
        assertThat(matrix.everything("morgane", path)).doesNotContain("écoute avant", "Je range");

        // its author writes something else: what was kept stays kept, in the words of the one it is about
        day.api.as(AUTHOR).put(about, Matrix.interview("Autre chose.", "PAIR", true), null);
        assertThat(me.get(path + "/about-me").text())
                .contains("Autre chose.", "Je range les idées")
                .doesNotContain("crie");
        day.api
                .as(AUTHOR)
                .put(about, Json.createObjectBuilder().add("sharing", "ME").build(), null);
        assertThat(me.get(path + "/about-me").text())
                .doesNotContain("Autre chose.")
                .contains("Je range les idées");
    }

    @Test
    void theFourPanesTellNobodyWhoChoseWhatAndNothingBeforeTheEnd() {
        day.move(1, "OPEN");
        var mirror = day.run(1);
        assertThat(groups(put(mirror, 1, "AT_RANDOM"))).hasSize(1);
        choose(mirror, ABOUT, ABOUT, "a", "b");
        choose(mirror, AUTHOR, ABOUT, "a", "c");
        choose(mirror, MATE, ABOUT, "c", "d");
        choose(mirror, OTHER, ABOUT, "d", "a");
        choose(mirror, AUTHOR, MATE, "e", "f");
        assertThat(day.api.as(ABOUT).get(mirror + "/about-me").text()).doesNotContain("audacieuse");
        day.move(1, "LOCKED");

        var mine = day.api.as(ABOUT).get(mirror + "/about-me");
        assertThat(mine.json().getInt("mirrors")).isEqualTo(3);
        var panes = mine.json().getJsonObject("johari");
        assertThat(words(panes, "open")).containsExactly("audacieuse");
        assertThat(words(panes, "blind")).containsExactly("calme", "directe");
        assertThat(words(panes, "hidden")).containsExactly("bienveillante");
        assertThat(words(panes, "unknown")).containsExactly("exacte", "fantasque");
        assertThat(mine.text()).doesNotContain(matrix.id(AUTHOR), "Inès");
        var few = day.api.as(MATE).get(mirror + "/about-me");
        assertThat(few.json()).doesNotContainKey("johari");
        assertThat(few.text()).doesNotContain("exacte");
    }

    private void choose(String mirror, String author, String about, String one, String other) {
        var body = Json.createObjectBuilder()
                .add("payload", Json.createObjectBuilder().add("ids", Json.createArrayBuilder(List.of(one, other))))
                .add("done", true)
                .build();
        var to = author.equals(about) ? "/answer" : "/about/" + matrix.id(about);
        assertThat(day.api.as(author).put(mirror + to, body, null).status()).isEqualTo(200);
    }

    private static List<String> words(JsonObject panes, String pane) {
        return panes.getJsonArray(pane).stream()
                .map(word -> word.toString().replace("\"", ""))
                .toList();
    }

    private Api.Reply put(int round, String way) {
        return put(path, round, way);
    }

    private Api.Reply put(String run, int round, String way) {
        var morgane = day.api.as("morgane");
        return morgane.put(
                run + "/pairs", plan(round, way), morgane.get(run + "/pairs").etag());
    }

    private static JsonObject plan(int round, String way) {
        return Json.createObjectBuilder().add("round", round).add("way", way).build();
    }

    private static Api.Reply part(LiveDay room, String login, boolean takesPart) {
        var body = Json.createObjectBuilder().add("takesPart", takesPart).build();
        var person = new Matrix(room).id(login);
        return room.api.as("morgane").put(room.run(0) + "/pairs/people/" + person, body, null);
    }

    private Api.Reply turn(int turn, Integer minutes) {
        var body = Json.createObjectBuilder().add("turn", turn);
        if (minutes != null) {
            body.add("minutes", minutes);
        }
        return day.api.as("morgane").put(path + "/pairs/turn", body.build(), null);
    }

    private JsonObject mates(String login) {
        return day.api.as(login).get(path + "/mates").json();
    }

    private List<String> ids(String... logins) {
        return List.of(logins).stream().map(matrix::id).toList();
    }

    private static List<List<String>> groups(Api.Reply pairs) {
        return pairs.json().getJsonArray("groups").getValuesAs(JsonArray.class).stream()
                .map(group -> group.getValuesAs(JsonObject.class).stream()
                        .map(mate -> mate.getString("personId"))
                        .collect(Collectors.toList()))
                .toList();
    }

    private static JsonObject choices(JsonObject sentence, String decision, String wording) {
        var choice =
                Json.createObjectBuilder().add("id", sentence.getString("id")).add("decision", decision);
        if (wording != null) {
            choice.add("wording", wording);
        }
        return Json.createObjectBuilder()
                .add("sentences", Json.createArrayBuilder().add(choice))
                .build();
    }

    private String seenByAuthor() {
        var author = day.api.as(AUTHOR);
        var about = author.get(path + "/about/" + matrix.id(ABOUT));
        return about.etag() + about.text() + author.get(path + "/mates").text() + author.get("me/maps/" + day.id);
    }
}
