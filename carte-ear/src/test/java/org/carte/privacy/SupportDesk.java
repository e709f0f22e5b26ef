package org.carte.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carte.stack.Sql;
import org.carte.stack.Stack;

/** People of support at the database: their logins are made by what docs/support.md tells to run, and by nothing else. */
final class SupportDesk {

    /** The login of the document. */
    static final String CLAIRE = "claire";

    /** A colleague of hers. */
    static final String PAUL = "paul";

    static final String READ_MAP = "select * from support_map(?)";

    private static final Pattern STATEMENTS = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    private static boolean staffed;

    private SupportDesk() {}

    /** Somebody logs in. */
    static synchronized Connection as(String login) throws SQLException {
        if (!staffed) {
            staffed = true;
            try (var superuser = connect("postgres");
                    var statement = superuser.createStatement()) {
                statement.execute(statements());
                statement.execute("create role " + PAUL + " login in role carte_support");
            }
        }
        return connect(login);
    }

    /** The platform's own role. */
    static Connection platform() throws SQLException {
        return connect("carte");
    }

    static Connection superuser() throws SQLException {
        return connect("postgres");
    }

    private static Connection connect(String login) throws SQLException {
        return DriverManager.getConnection(Stack.current().jdbcUrl(), login, login);
    }

    private static String statements() {
        try {
            var found = STATEMENTS.matcher(Files.readString(Path.of("../docs/support.md")));
            if (!found.find()) {
                throw new IllegalStateException("docs/support.md has lost its statements");
            }
            return found.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens something of somebody. @return the number of the opening */
    static long open(Connection connection, String what, UUID person, UUID session, String reason) throws SQLException {
        return Long.parseLong(Sql.rows(connection, "select support_open(?, ?, ?, ?)", what, person, session, reason)
                .get(0)
                .get(0));
    }

    /** Why that is refused, as a state of SQL; the transaction, if there is one, is of no use after it. */
    static String refusal(Connection connection, String sql, Object... values) {
        try {
            return "not refused: " + Sql.rows(connection, sql, values);
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
