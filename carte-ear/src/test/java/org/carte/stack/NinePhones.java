package org.carte.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carte.live.LiveDay;

/**
 * Phones that save as fast as they are answered, and try again when they are not. Each writes 1 2 3 4 …, a number a
 * save: what it last had acknowledged says what must be there.
 */
final class NinePhones implements AutoCloseable {

    private final LiveDay day;
    private final String field;
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Map<UUID, String> people = new ConcurrentHashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService pool = Executors.newFixedThreadPool(9);

    NinePhones(LiveDay day) {
        this.day = day;
        field = day.run(0) + "/answer/fields/text";
        for (int phone = 1; phone <= 9; phone++) {
            var login = "participant0" + phone;
            people.put(day.person(login), login);
            acknowledged.put(login, 0);
            pool.execute(() -> write(login));
        }
    }

    private void write(String login) {
        var page = UUID.randomUUID().toString();
        while (over.getCount() > 0) {
            var number = acknowledged.get(login) + 1;
            if (save(login, page, number)) {
                acknowledged.put(login, number);
            } else {
                waitALittle();
            }
        }
    }

    private void waitALittle() {
        try {
            over.await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean save(String login, String page, int number) {
        var body = Json.createObjectBuilder()
                .add("value", upTo(number))
                .add("writer", page)
                .add("seen", 0)
                .add("ageMillis", 0)
                .build();
        try {
            return day.api.as(login).put(field, body, null).status() == 200;
        } catch (UncheckedIOException nobodyThere) {
            return false;
        }
    }

    private static String upTo(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The slowest has that many acknowledged. */
    boolean haveSaved(int times) {
        return acknowledged.values().stream().allMatch(number -> number >= times);
    }

    /** How many saves were acknowledged altogether. */
    int total() {
        return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What was acknowledged stands in the database, number by number; nobody may be saving any more. */
    void haveLostNothing() throws SQLException {
        try (var database = day.database();
                var statement = database.createStatement();
                var answers = statement.executeQuery("select author_id, payload ->> 'text' from answer")) {
            int found = 0;
            while (answers.next()) {
                var login = people.get(answers.getObject(1, UUID.class));
                if (login != null) {
                    found++;
                    assertThat(answers.getString(2) + " ").as(login).startsWith(upTo(acknowledged.get(login)) + " ");
                }
            }
            assertThat(found).isEqualTo(people.size());
        }
    }

    /** Lets each finish what it has sent, and send no more. */
    void stop() {
        over.countDown();
        pool.shutdown();
        try {
            assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
