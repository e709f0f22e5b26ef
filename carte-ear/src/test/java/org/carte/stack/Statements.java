package org.carte.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
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

    private static final String EACH =
            """
            select queryid, sum(calls)
            from pg_stat_statements join pg_database on oid = dbid
            where datname = 'carte' group by queryid
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
     * How many one call asks for. Of each statement the fewest of several calls count: timers ask beside it now and then,
     * but not the same each time.
     *
     * @param call is made a few times
     */
    public long of(Runnable call) {
        var fewest = asked(call);
        for (int i = 1; i < CALLS; i++) {
            var again = asked(call);
            fewest.replaceAll((statement, calls) -> Math.min(calls, again.getOrDefault(statement, 0L)));
        }
        return fewest.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<Long, Long> asked(Runnable call) {
        var before = each();
        call.run();
        var after = each();
        after.replaceAll((statement, calls) -> calls - before.getOrDefault(statement, 0L));
        return after;
    }

    /** By the number PostgreSQL gives to a statement. */
    private Map<Long, Long> each() {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(EACH)) {
            var calls = new HashMap<Long, Long>();
            while (result.next()) {
                calls.put(result.getLong(1), result.getLong(2));
            }
            return calls;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
