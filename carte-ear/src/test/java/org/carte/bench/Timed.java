package org.carte.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A prepared statement, and how long it took each time. */
final class Timed implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    private final PreparedStatement statement;
    private final List<Long> nanos = new ArrayList<>();

    /** @param parameters by name, as the statement has them after a colon */
    Timed(Connection database, String sql, Map<String, Object> parameters) throws SQLException {
        var names = NAME.matcher(sql).results().map(found -> found.group(1)).toList();
        statement = database.prepareStatement(NAME.matcher(sql).replaceAll("?"));
        for (int index = 0; index < names.size(); index++) {
            set(database, index + 1, parameters.get(names.get(index)));
        }
    }

    /** Runs it and reads it to its end. */
    void once() throws SQLException {
        long start = System.nanoTime();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        nanos.add(System.nanoTime() - start);
    }

    Series series() {
        return Series.of(nanos, nanos.stream().mapToLong(Long::longValue).sum() / 1e9);
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    private void set(Connection database, int index, Object value) throws SQLException {
        if (value instanceof UUID[] ids) {
            statement.setArray(index, database.createArrayOf("uuid", ids));
        } else if (value instanceof LocalDate || value instanceof UUID) {
            statement.setObject(index, value);
        } else {
            statement.setString(index, value.toString());
        }
    }
}
