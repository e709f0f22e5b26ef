package org.carte.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.carte.stack.Stack;

/** The library with five thousand exercises in it. */
final class LargeLibrary {

    /** What a search may take, in milliseconds, for nineteen of twenty requests. */
    static final double LIMIT = 100;

    private static final List<String> FACILITATOR = List.of("morgane");

    private final Stack stack;
    private final Clients clients;

    LargeLibrary(Stack stack) {
        this.stack = stack;
        this.clients = new Clients(stack.app(), stack.keycloak());
    }

    /** Written by SQL, which holds it to every constraint. */
    void load() throws SQLException, IOException {
        try (var database = DriverManager.getConnection(stack.jdbcUrl(), "carte", "carte");
                var statement = database.createStatement();
                var script = LargeLibrary.class.getResourceAsStream("library.sql")) {
            database.setAutoCommit(false);
            statement.execute(new String(script.readAllBytes(), UTF_8));
            statement.execute("analyze");
            database.commit();
        }
    }

    /** The ways to look for an exercise. */
    List<Screen> screens() {
        return List.of(
                clients.page("Library", "app/exercises", FACILITATOR),
                clients.page("Library searched", "app/exercises?q=negocier", FACILITATOR),
                clients.page("Library by type", "app/exercises?type=RANK&q=carte", FACILITATOR),
                clients.read("REST: exercises searched", "exercises?size=20&q=negocier", "morgane"));
    }
}
