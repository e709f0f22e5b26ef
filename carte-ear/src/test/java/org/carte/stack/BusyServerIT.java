package org.carte.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A server whose connections to the database are all in use says so, and recovers by itself. */
@Isolated("it takes all connections to the database")
class BusyServerIT {

    /** As {@code 10-datasource.cli} has it, less the one that listens for words between servers. */
    private static final int CONNECTIONS = 20 - 1;

    private static final int CALLERS = CONNECTIONS + 4;

    private static final String WAITING =
            """
            select count(*) from pg_stat_activity
            where application_name = 'carte' and wait_event_type = 'Lock' and query like '%venue%'""";

    private final Stack stack = Stack.current();
    private final Api admin = Api.of(stack.app(), stack.keycloak()).as("admin");

    @Test
    void saysThatItIsUnavailableNotThatItIsBroken() throws Exception {
        assertThat(admin.get("venues").status()).isEqualTo(200);
        var callers = Executors.newFixedThreadPool(CALLERS);
        try (var database = DriverManager.getConnection(stack.jdbcUrl(), "carte", "carte");
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("lock table venue in access exclusive mode");
            var calls = IntStream.range(0, CALLERS)
                    .mapToObj(i -> callers.submit(() -> admin.get("venues")))
                    .toList();
            awaitAllConnections(statement);

            var page = page();
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("trop de monde arrive à la fois");
            var refused = firstAnswer(calls);
            assertThat(refused.status()).as(refused.toString()).isEqualTo(503);
            assertThat(refused.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
            assertThat(refused.header("Retry-After")).isPresent();
            assertThat(refused.json().getString("detail")).contains("trop occupé");

            database.rollback();
            for (var call : calls) {
                assertThat(call.get().status()).isIn(200, 503);
            }
        } finally {
            callers.shutdown();
        }
        assertThat(admin.get("venues").status()).isEqualTo(200);
        assertThat(page().statusCode()).isEqualTo(200);
    }

    /** A connection that one of the server's timers has for a moment goes to the next caller. */
    private static void awaitAllConnections(Statement statement) throws SQLException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            // within a transaction PostgreSQL would show the same picture again
            statement.execute("select pg_stat_clear_snapshot()");
            try (var found = statement.executeQuery(WAITING)) {
                found.next();
                if (found.getInt(1) >= CONNECTIONS) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("The server does not take all its connections");
    }

    private static Api.Reply firstAnswer(Iterable<Future<Api.Reply>> calls) throws Exception {
        for (int i = 0; i < 300; i++) {
            for (var call : calls) {
                if (call.isDone()) {
                    return call.get();
                }
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("Everybody still waits");
    }

    private HttpResponse<String> page() throws Exception {
        return Web.CLIENT.send(
                HttpRequest.newBuilder(stack.app())
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }
}
