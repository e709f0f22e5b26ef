package org.carte.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Counts the SQL statements that the application sends, as PostgreSQL sees them. */
public final class Statements implements AutoCloseable {

    /** What PostgreSQL has to be started with; begin, commit and their like are not counted. */
    public static final Map<String, String> SETTINGS =
            Map.of("shared_preload_libraries", "pg_stat_statements", "pg_stat_statements.track_utility", "off");

    private static final String SO_FAR =
            """
            select coalesce(sum(calls), 0)
            from pg_stat_statements join pg_database on oid = dbid
            where datname = 'carte'
            """;

    /** What timers ask within two seconds when there is nothing to do. */
    private static final int QUIET = 5;

    private static final int CALLS = 5;

    private final Connection connection;

    /** @param superuserUrl of a database server that was started with {@link #SETTINGS} */
    public Statements(String superuserUrl) throws SQLException {
        connection = DriverManager.getConnection(superuserUrl);
        try (var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
    }

    /** Waits until the server has done what it does in the background, such as sending mails; a minute at most. */
    public void settle() throws InterruptedException {
        for (int i = 0; i < 30; i++) {
            long before = soFar();
            Thread.sleep(2000);
            if (soFar() - before <= QUIET) {
                return;
            }
        }
    }

    /**
     * How many one call asks for: the fewest of several, for timers ask beside it now and then.
     *
     * @param call is made a few times
     */
    public long of(Runnable call) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < CALLS; i++) {
            long before = soFar();
            call.run();
            fewest = Math.min(fewest, soFar() - before);
        }
        return fewest;
    }

    /** All so far. */
    public long soFar() {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(SO_FAR)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
