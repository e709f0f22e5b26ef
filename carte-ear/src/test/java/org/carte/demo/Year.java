package org.carte.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A year of a training organisation, half a year back and half a year ahead: people, venues, programmes, sessions,
 * enrolments, feedback. Written by {@code year.sql} straight into the database, which holds it to every constraint.
 */
public final class Year {

    /** Who coordinates the year is the first to be there. */
    private static final String THERE = "select exists (select 1 from person where email like '%@annee.example')";

    private Year() {}

    /**
     * Loads it, all or nothing; a second time it changes nothing.
     *
     * @param jdbcUrl of a database whose schema is up to date
     * @param owner its user, whose password is the name again
     * @param sessions how many, at most five thousand: more would book a room twice
     * @param people at least a hundred, and no multiple of 113
     */
    public static void load(String jdbcUrl, String owner, int sessions, int people) {
        try (var database = DriverManager.getConnection(jdbcUrl, owner, owner);
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            if (!isThere(statement)) {
                statement.execute("set local year.sessions = " + sessions);
                statement.execute("set local year.people = " + people);
                statement.execute(script());
                statement.execute("analyze");
            }
            database.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException("The year does not fit in: " + refused.getMessage(), refused);
        }
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (var found = statement.executeQuery(THERE)) {
            found.next();
            return found.getBoolean(1);
        }
    }

    private static String script() {
        try (var file = Year.class.getResourceAsStream("year.sql")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
