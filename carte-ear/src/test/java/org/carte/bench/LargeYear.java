package org.carte.bench;

import jakarta.json.Json;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.carte.demo.Year;
import org.carte.stack.Api;
import org.carte.stack.Stack;

/** The lists of the house with a year of five thousand sessions and fifty thousand people in them. */
final class LargeYear {

    /** What one of these pages may take, in milliseconds, for nineteen of twenty requests. */
    static final double LIMIT = 300;

    private static final int SESSIONS = 5_000;
    private static final int PEOPLE = 50_000;
    private static final List<String> ADMINISTRATOR = List.of("admin");

    private final Stack stack;
    private final Api admin;
    private final Clients clients;

    LargeYear(Stack stack) {
        this.stack = stack;
        this.admin = Api.of(stack.app(), stack.keycloak()).as("admin");
        this.clients = new Clients(stack.app(), stack.keycloak());
    }

    /**
     * Written by SQL; takes a minute. The reminders of all these sessions fall due at once: the outbox keeps quiet for half
     * a day, so that what is counted is asked by requests.
     */
    void load() throws SQLException {
        execute(
                """
                update mail_hours set quiet_from = m.minute, quiet_to = mod(m.minute + 720, 1440)
                from (select cast(extract(hour from t) * 60 + extract(minute from t) as integer) as minute
                    from (select now() at time zone 'Europe/Paris' - interval '1 minute' as t) p) m""");
        Year.load(stack.jdbcUrl(), "carte", SESSIONS, PEOPLE);
    }

    /**
     * A session that ended lately. The reference day has none; the home of an administrator reads what is left to do after
     * such sessions, after all of them at once.
     */
    void end() throws SQLException {
        execute(
                """
                insert into training_session (id, version, programme_version_id, room_id, status, min_places, max_places,
                    self_enrolment, starts_at)
                select gen_random_uuid(), 0, programme_version_id, room_id, 'DONE', 1, 12, false, now() - interval '3 days'
                from training_session order by id limit 1""");
    }

    /**
     * Everything with rows that become many.
     *
     * @param programme words that find a published programme
     */
    List<Screen> screens(String programme) {
        var found = admin.get("programmes?size=1&q=" + programme)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        var id = found.getString("id");
        var session = admin.get("sessions?size=1&status=CONFIRMED&programme=" + id)
                .json()
                .getJsonArray("items");
        var enrolled = session.isEmpty()
                ? first("sessions?size=1&programme=" + id)
                : session.getJsonObject(0).getString("id");
        return List.of(
                clients.open("Home, public: `/`", ""),
                clients.open("Public catalogue", "formactions"),
                clients.open("Public page of a programme", "formactions/" + found.getString("slug")),
                clients.page("Home, administrator", "app", ADMINISTRATOR),
                clients.page("Home, facilitator", "app", List.of("morgane")),
                clients.page("Home, participant", "app", List.of("participant01")),
                clients.page("List of sessions", "app/sessions", ADMINISTRATOR),
                clients.page("Sessions searched", "app/sessions?q=carte", ADMINISTRATOR),
                clients.page("Calendar", "app/calendar", ADMINISTRATOR),
                clients.page("Session", "app/sessions/" + enrolled, ADMINISTRATOR),
                clients.page("Enrolments of a session", "app/sessions/" + enrolled + "/enrolments", ADMINISTRATOR),
                clients.page("List of people", "app/people", ADMINISTRATOR),
                clients.page("People searched by family name", "app/people?q=martin", ADMINISTRATOR),
                clients.read("REST: people searched", "people?size=20&q=a", "admin"),
                clients.read("REST: people by family name", "people?size=20&q=martin", "admin"),
                clients.page("Possible duplicates", "app/people/duplicates", ADMINISTRATOR),
                clients.page("List of programmes", "app/programmes", ADMINISTRATOR),
                clients.page("Programme with its versions", "app/programmes/" + id, ADMINISTRATOR),
                clients.page("List of venues", "app/venues", ADMINISTRATOR),
                clients.page("Results of all sessions", "app/feedback", ADMINISTRATOR));
    }

    /** Gives the programme of the reference day a public page, which the year's programmes have. */
    void publish() {
        var shelf = Json.createObjectBuilder()
                .add("archived", false)
                .add("published", true)
                .build();
        admin.put("programmes/" + first("programmes?size=1&q=carte+du+soi") + "/shelf", shelf, null);
    }

    private void execute(String sql) throws SQLException {
        try (var database = DriverManager.getConnection(stack.jdbcUrl(), "carte", "carte");
                var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String first(String list) {
        return admin.get(list).json().getJsonArray("items").getJsonObject(0).getString("id");
    }
}
