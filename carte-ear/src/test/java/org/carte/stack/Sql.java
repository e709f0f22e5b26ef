package org.carte.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The database of the application, for tests that look behind it or change what no page can. Each thread keeps a
 * connection: to open one takes longer than most of what is asked.
 */
public final class Sql {

    private static final ThreadLocal<Connection> KEPT = ThreadLocal.withInitial(Sql::opened);

    private Sql() {}

    /** Changes the database at once. */
    public static void change(String command, Object... values) {
        rows(command, values);
    }

    /** All rows of a query, each as text. */
    public static List<List<String>> rows(String query, Object... values) {
        try {
            return rows(KEPT.get(), query, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, as whoever opened the connection; no row for what is no query. */
    public static List<List<String>> rows(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            var rows = new ArrayList<List<String>>();
            if (statement.execute()) {
                var found = statement.getResultSet();
                while (found.next()) {
                    var row = new ArrayList<String>();
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(found.getString(column));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** The first column of a query, as text. */
    public static List<String> texts(String query, Object... values) {
        var texts = new ArrayList<String>();
        rows(query, values).forEach(row -> texts.add(row.get(0)));
        return texts;
    }

    /** One number out of the database. */
    public static int count(String query, Object... values) {
        return Integer.parseInt(texts(query, values).get(0));
    }

    private static Connection opened() {
        try {
            return DriverManager.getConnection(Stack.current().jdbcUrl(), "carte", "carte");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
