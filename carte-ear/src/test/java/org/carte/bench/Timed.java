package org.carte.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A statement, run again and again and read to its end. */
final class Timed {

    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    private Timed() {}

    /** @param parameters by name, as the statement has them after a colon */
    static Series of(Connection database, String sql, Map<String, Object> parameters, Duration time)
            throws SQLException {
        var names = NAME.matcher(sql).results().map(found -> found.group(1)).toList();
        try (var statement = database.prepareStatement(NAME.matcher(sql).replaceAll("?"))) {
            for (int index = 0; index < names.size(); index++) {
                set(database, statement, index + 1, parameters.get(names.get(index)));
            }
            return run(statement, time);
        }
    }

    private static Series run(PreparedStatement statement, Duration time) throws SQLException {
        var nanos = new ArrayList<Long>();
        long begin = System.nanoTime();
        do {
            long start = System.nanoTime();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
            nanos.add(System.nanoTime() - start);
        } while (System.nanoTime() - begin < time.toNanos());
        return Series.of(nanos, (System.nanoTime() - begin) / 1e9);
    }

    private static void set(Connection database, PreparedStatement statement, int index, Object value)
            throws SQLException {
        if (value instanceof UUID[] ids) {
            statement.setArray(index, database.createArrayOf("uuid", ids));
        } else if (value instanceof LocalDate || value instanceof UUID) {
            statement.setObject(index, value);
        } else {
            statement.setString(index, value.toString());
        }
    }
}
