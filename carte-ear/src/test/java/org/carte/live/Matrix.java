package org.carte.live;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carte.stack.Api;

/** The people of the privacy matrix, and every place where one of them could meet what somebody wrote. */
final class Matrix {

    /** Who writes. */
    static final String AUTHOR = "participant01";
    /** Whom the author writes about, and works with. */
    static final String ABOUT = "participant02";
    /** The third of their group. */
    static final String MATE = "participant03";
    /** Somebody else of the room. */
    static final String OTHER = "participant04";
    /** Has a place in another session alone. */
    static final String STRANGER = "participant09";

    static final String FACILITATOR = "morgane";
    static final String OTHER_FACILITATOR = "caroline";
    static final String ADMINISTRATOR = "admin";
    static final String NOBODY = null;

    static final List<String> ROOM = List.of(AUTHOR, ABOUT, MATE, OTHER);

    private static final List<String> OUTSIDE = List.of(STRANGER, FACILITATOR, OTHER_FACILITATOR, ADMINISTRATOR);

    /** Below the address of a run. */
    private static final List<String> OF_RUN = List.of(
            "/answer", "/shared", "/answers", "/progress", "/pairs", "/mates", "/mates/shared", "/about-me", "");

    /** Below the address of the session, as pages. */
    private static final List<String> PAGES = List.of("/day", "/live", "/screen", "/a-mon-sujet", "/cartes");

    private static final Map<String, String> IDS = new ConcurrentHashMap<>();

    private final LiveDay day;
    private final List<String> room;

    Matrix(LiveDay day) {
        this(day, ROOM);
    }

    /** @param room the participants */
    Matrix(LiveDay day, List<String> room) {
        this.day = day;
        this.room = room;
    }

    /** Everybody who can read these words anywhere; {@code nobody} for whoever has not logged in. */
    Set<String> readers(int run, String words) {
        return readers(run, List.of(words)).get(words);
    }

    /** Everybody who can read each of these, by what they could read. */
    Map<String, Set<String>> readers(int run, Collection<String> words) {
        var path = day.run(run);
        // several at once: thousands of pages are asked for
        var read = Stream.concat(room.stream(), OUTSIDE.stream())
                .parallel()
                .collect(Collectors.toConcurrentMap(login -> login, login -> everything(login, path)));
        read.put("nobody", everything(NOBODY, path));
        return words.stream().collect(Collectors.toMap(each -> each, each -> read.entrySet().stream()
                .filter(login -> login.getValue().contains(each))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new))));
    }

    /** All that somebody can read, in one text. */
    String everything(String login, String path) {
        var api = day.api.as(login);
        var text = new StringBuilder();
        OF_RUN.forEach(end -> text.append(api.get(path + end).text()));
        for (var person : room) {
            text.append(api.get(path + "/about/" + id(person)).text());
        }
        text.append(api.get(day.base + "/runs").text());
        text.append(api.get(day.base + "/interludes").text());
        text.append(api.get(day.base + "/maps").text());
        text.append(api.get("me/maps/" + day.id).text());
        text.append(api.get("me/maps/" + day.id + "/suggestions").text());
        PAGES.forEach(page -> text.append(page(api, "app/" + day.base + page)));
        text.append(page(api, "app/carte/" + day.id));
        return text.toString();
    }

    /** The key of the person behind a login. */
    String id(String login) {
        return IDS.computeIfAbsent(
                login, someone -> day.api.as(someone).get("me").json().getString("id"));
    }

    private static String page(Api api, String path) {
        return api.get("../../" + path).text();
    }

    /** A text to be written, for an exercise that asks for one. */
    static JsonObject text(String text, String sharing) {
        return Json.createObjectBuilder()
                .add("payload", Json.createObjectBuilder().add("text", text))
                .add("sharing", sharing)
                .build();
    }

    /** An interview of one question. */
    static JsonObject interview(String text, String sharing, boolean done) {
        return Json.createObjectBuilder()
                .add(
                        "payload",
                        Json.createObjectBuilder()
                                .add("answers", Json.createObjectBuilder().add("q", text)))
                .add("sharing", sharing)
                .add("done", done)
                .build();
    }

    /** An exercise of that type, shared with nobody to begin with. */
    static JsonObject exercise(String type, String title, String config) {
        try (var reader = Json.createReader(new java.io.StringReader(config))) {
            return Json.createObjectBuilder()
                    .add("key", title)
                    .add("title", title)
                    .add("type", type)
                    .add("instructions", "")
                    .add("goals", "")
                    .add("materials", "")
                    .add("minutes", 20)
                    .add("config", reader.readObject())
                    .add("sharing", type.equals("TEXT_LONG") ? "PAIR" : "ME")
                    .build();
        }
    }

    /** Asks for a text. */
    static JsonObject writing(String title) {
        return exercise("TEXT_LONG", title, "{\"prompt\":\"Écrivez.\",\"minLength\":0,\"maxLength\":800}");
    }

    /** Two by two, one question. */
    static JsonObject interviewing(String title) {
        return exercise(
                "PAIR_INTERVIEW",
                title,
                "{\"prompt\":\"Interrogez.\",\"maxLength\":600,\"quote\":false,"
                        + "\"questions\":[{\"id\":\"q\",\"label\":\"Que faites-vous ?\"}]}");
    }

    /** Six words, of which two. */
    static JsonObject mirroring(String title) {
        return exercise(
                "PEER_MIRROR",
                title,
                "{\"prompt\":\"Deux mots\",\"pick\":2,\"words\":[{\"id\":\"a\",\"label\":\"audacieuse\"},"
                        + "{\"id\":\"b\",\"label\":\"bienveillante\"},{\"id\":\"c\",\"label\":\"calme\"},"
                        + "{\"id\":\"d\",\"label\":\"directe\"},{\"id\":\"e\",\"label\":\"exacte\"},"
                        + "{\"id\":\"f\",\"label\":\"fantasque\"}]}");
    }

    /** Puts them together by hand, in this order. */
    static Api.Reply pair(LiveDay day, int run, List<List<String>> groups) {
        var matrix = new Matrix(day);
        var all = Json.createArrayBuilder();
        groups.forEach(group -> {
            var people = Json.createArrayBuilder();
            group.forEach(login -> people.add(matrix.id(login)));
            all.add(people);
        });
        var path = day.run(run) + "/pairs";
        var api = day.api.as(FACILITATOR);
        var seen = api.get(path);
        var body = Json.createObjectBuilder()
                .add("round", seen.json().getInt("round") + 1)
                .add("way", "BY_HAND")
                .add("groups", all)
                .build();
        return api.put(path, body, seen.etag());
    }
}
