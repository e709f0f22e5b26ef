package org.carte.bench;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.carte.demo.ReferenceDay;
import org.carte.stack.Api;
import org.carte.stack.Tokens;

/**
 * Rooms of ten with real sockets: in each, a facilitator moves the clock every few seconds while everybody saves. It
 * measures the way from the click to the last of the ten screens, and how long a save takes to be acknowledged.
 */
final class LivePush {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 6, 7);
    private static final Duration BETWEEN_CLICKS = Duration.ofSeconds(15);
    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(5);
    private static final int THREADS = 48;

    /** The seconds before anything counts. */
    private static final int WARM = 30;

    private final URI app;
    private final Api api;
    private final Tokens tokens;
    private final ReferenceDay day;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(8))
            .build();
    private final Queue<Long> words = new ConcurrentLinkedQueue<>();
    private final Queue<Long> screens = new ConcurrentLinkedQueue<>();
    private final Queue<Long> saves = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();

    LivePush(URI app, URI keycloak, Api api, ReferenceDay day) {
        this.app = app;
        this.api = api;
        this.tokens = new Tokens(keycloak);
        this.day = day;
    }

    /**
     * What was measured.
     *
     * @param words from the click until all ten have heard of it
     * @param screens until all ten have read the page again
     * @param saves from sending one field until it is acknowledged
     * @param failures clicks and saves that were refused, and screens that did not follow
     */
    record Found(Series words, Series screens, Series saves, int failures) {}

    private record Full(Rooms.Room room, List<Phone> phones) {}

    Found run(int count, int seconds) throws InterruptedException {
        var rooms = seated(count);
        var writers = day.participants().stream().map(login -> new Visitor(app)).toList();
        var clock = Executors.newScheduledThreadPool(THREADS);
        try {
            var steps = new ArrayList<Future<?>>();
            for (int at = 0; at < count; at++) {
                steps.addAll(start(clock, rooms.get(at), writers, at * BETWEEN_CLICKS.toMillis() / count));
            }
            TimeUnit.SECONDS.sleep(WARM);
            List.of(words, screens, saves).forEach(Queue::clear);
            TimeUnit.SECONDS.sleep(seconds);
            steps.forEach(step -> step.cancel(false));
        } finally {
            clock.shutdown();
            clock.awaitTermination(30, TimeUnit.SECONDS);
        }
        rooms.forEach(room -> room.phones().forEach(phone -> {
            failures.addAndGet(phone.surprises());
            phone.close();
        }));
        return new Found(
                Series.of(words, seconds), Series.of(screens, seconds), Series.of(saves, seconds), failures.get());
    }

    /** Everybody logs in once at Keycloak and opens a session of the application for each room. */
    private List<Full> seated(int count) {
        var visitors = day.participants().stream()
                .map(login -> new Visitor(app).login(login))
                .toList();
        var plan = new Rooms(api, day);
        var rooms = new ArrayList<Full>();
        for (int at = 0; at < count; at++) {
            var room = plan.withTheTen(FIRST_DAY.plusDays(at));
            rooms.add(new Full(
                    room,
                    visitors.stream()
                            .map(visitor ->
                                    new Phone(http, app, visitor.again().cookies(), room.trainingSession()).open())
                            .toList()));
        }
        return rooms;
    }

    private List<Future<?>> start(ScheduledExecutorService clock, Full full, List<Visitor> writers, long offset) {
        var steps = new ArrayList<Future<?>>();
        var clicks = new AtomicInteger();
        steps.add(clock.scheduleAtFixedRate(
                () -> counted(() -> click(full, clicks.getAndIncrement() % 2 == 0 ? 1 : -1)),
                offset + 1000,
                BETWEEN_CLICKS.toMillis(),
                TimeUnit.MILLISECONDS));
        var logins = day.participants();
        for (int at = 0; at < logins.size(); at++) {
            var login = logins.get(at);
            var writer = writers.get(at);
            var saved = new AtomicInteger(at);
            steps.add(clock.scheduleAtFixedRate(
                    () -> counted(() -> save(full.room(), writer, login, saved.getAndIncrement())),
                    offset + at * BETWEEN_SAVES.toMillis() / logins.size(),
                    BETWEEN_SAVES.toMillis(),
                    TimeUnit.MILLISECONDS));
        }
        return steps;
    }

    private void click(Full full, int minutes) {
        var clicks = full.phones().stream().map(Phone::await).toList();
        var body = Json.createObjectBuilder().add("state", "OPEN").add("minutes", minutes);
        var reply = api.as("morgane")
                .put(
                        "sessions/" + full.room().trainingSession() + "/runs/"
                                + full.room().run() + "/state",
                        body.build(),
                        null);
        if (reply.status() != 200) {
            throw new IllegalStateException(reply.toString());
        }
        words.add(last(clicks.stream().map(Phone.Click::heard).toList()));
        screens.add(last(clicks.stream().map(Phone.Click::seen).toList()));
    }

    private static long last(List<CompletableFuture<Long>> times) {
        return times.stream()
                .mapToLong(time -> time.orTimeout(10, TimeUnit.SECONDS).join())
                .max()
                .orElseThrow();
    }

    private void save(Rooms.Room room, Visitor writer, String login, int number) {
        var authors = day.participants();
        var answer = day.answer(authors.get(number % authors.size()), Rooms.EXERCISE);
        saves.add(writer.call("PUT", room.answerPath(), tokens.of(login), answer.toString())
                .granted()
                .nanos());
    }

    @SuppressWarnings("SystemOut") // the console is its business
    private void counted(Runnable step) {
        try {
            step.run();
        } catch (IllegalStateException | CompletionException refused) {
            failures.incrementAndGet();
            System.out.println("bench: " + refused);
        }
    }
}
