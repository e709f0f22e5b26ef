package org.carte.bench;

import java.util.List;
import org.carte.demo.ReferenceDay;

/** What is measured: the screens of the reference day and the requests behind them. */
final class Screens {

    private static final List<String> ADMINISTRATOR = List.of("admin");
    private static final List<String> FACILITATOR = List.of("morgane");

    private final Clients clients;
    private final ReferenceDay day;

    Screens(Clients clients, ReferenceDay day) {
        this.clients = clients;
        this.day = day;
    }

    /**
     * @param done the session of 2018
     * @param today the session of today, with an exercise open
     * @param slug of the published recap
     */
    List<Screen> timed(String done, Rooms.Room today, String slug) {
        var room = "sessions/" + today.trainingSession();
        var people = day.participants();
        var answers =
                people.stream().map(login -> day.answer(login, Rooms.EXERCISE)).toList();
        return List.of(
                clients.open("Home, public: `/`", ""),
                clients.page("Home, administrator: `/app`", "app", ADMINISTRATOR),
                clients.page("Home, facilitator: `/app`", "app", FACILITATOR),
                clients.page("Home, participant: `/app`", "app", people),
                clients.page("List of sessions", "app/sessions", ADMINISTRATOR),
                clients.page("Session", "app/" + room, ADMINISTRATOR),
                clients.page("Enrolments of a session", "app/" + room + "/enrolments", ADMINISTRATOR),
                clients.page("List of people", "app/people", ADMINISTRATOR),
                clients.page("Day, participant", "app/" + room + "/day", people),
                clients.page("Console, facilitator", "app/" + room + "/live", FACILITATOR),
                clients.page("Map, participant", "app/carte/" + done, people),
                clients.page("Questionnaire", "app/" + room + "/avis", people),
                clients.page("Results of a session", "app/sessions/" + done + "/feedback", FACILITATOR),
                clients.page("Results of all sessions", "app/feedback", FACILITATOR),
                clients.open("Recap, public", "recaps/" + slug),
                clients.write("REST: one field saved", today.answerPath(), people, answers),
                clients.read("REST: who is done", room + "/runs/" + today.run() + "/progress", "morgane"),
                clients.read("REST: results of a session", "sessions/" + done + "/feedback/summary", "morgane"));
    }

    /**
     * Those with rows that can become many.
     *
     * @param room the one whose people are listed
     */
    List<Screen> lists(Rooms.Room room) {
        var path = "sessions/" + room.trainingSession();
        return List.of(
                clients.page("Home, administrator", "app", ADMINISTRATOR),
                clients.page("Home, facilitator", "app", FACILITATOR),
                clients.page("List of sessions", "app/sessions", ADMINISTRATOR),
                clients.page("Session", "app/" + path, ADMINISTRATOR),
                clients.page("Enrolments of a session", "app/" + path + "/enrolments", ADMINISTRATOR),
                clients.page("List of people", "app/people", ADMINISTRATOR),
                clients.page("Console", "app/" + path + "/live", FACILITATOR),
                clients.read("REST: sessions, 200 a page", "sessions?size=200", "admin"),
                clients.read("REST: enrolments, 200 a page", path + "/enrolments?size=200", "admin"),
                clients.read("REST: people, 200 a page", "people?size=200", "admin"),
                clients.read("REST: who is done", path + "/runs/" + room.run() + "/progress", "morgane"));
    }
}
