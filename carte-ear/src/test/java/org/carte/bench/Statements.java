package org.carte.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Counts the SQL statements that the application sends, as PostgreSQL sees them. */
final class Statements implements AutoCloseable {

    /** What PostgreSQL has to be started with; begin, commit and their like are not counted. */
    static final Map<String, String> SETTINGS =
            Map.of("shared_preload_libraries", "pg_stat_statements", "pg_stat_statements.track_utility", "off");

    private static final String SO_FAR =
            """
            select coalesce(sum(calls), 0)
            from pg_stat_statements join pg_database on oid = dbid
            where datname = 'carte'
            """;

    private final Connection connection;

    Statements(String superuserUrl) throws SQLException {
        connection = DriverManager.getConnection(superuserUrl);
        try (var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
    }

    long soFar() {
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
