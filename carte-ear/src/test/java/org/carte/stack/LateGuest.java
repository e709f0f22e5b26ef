package org.carte.stack;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Somebody whose invitation waits for the login server, in the database of a server of its own. */
final class LateGuest {

    private final Connection database;
    private final UUID id = UUID.randomUUID();

    LateGuest(Connection database) {
        this.database = database;
        run(
                "insert into person (id, version, first_name, last_name, email) values (?, 0, 'Tardive', 'Invitée', ? || '@ici.example')",
                id,
                id.toString());
        run(
                "insert into invitation (id, version, person_id, status, due_at, attempts) values (?, 0, ?, 'QUEUED', now(), 0)",
                UUID.randomUUID(),
                id);
    }

    /** Nobody was there, and it will be tried again. */
    boolean hasFailed() {
        return stands("status = 'QUEUED' and failure = 'UNREACHABLE' and due_at > now()");
    }

    boolean isInvited() {
        return stands("status = 'SENT' and failure is null and attempts > 1");
    }

    /** The next try is a minute away; the clock of a test runs faster. */
    void tryNow() {
        run("update invitation set due_at = now() where person_id = ?", id);
    }

    private boolean stands(String condition) {
        try (var query =
                database.prepareStatement("select count(*) from invitation where person_id = ? and " + condition)) {
            query.setObject(1, id);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1) == 1;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String command, Object... values) {
        try (var statement = database.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
