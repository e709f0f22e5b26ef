package org.carte.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A page of the day that is open: it hears the words of its room and, as a browser does, reads everything again. */
final class Phone implements WebSocket.Listener {

    /** As the page does: who is silent for longer than a minute is taken for gone. */
    private static final int BEAT = 20;

    private static final ScheduledExecutorService HEART = Executors.newSingleThreadScheduledExecutor(beat -> {
        var thread = new Thread(beat, "heart");
        thread.setDaemon(true);
        return thread;
    });

    private final HttpClient http;
    private final URI app;
    private final String cookies;
    private final String trainingSession;
    private final ConcurrentLinkedQueue<Click> expected = new ConcurrentLinkedQueue<>();
    private final AtomicInteger surprises = new AtomicInteger();
    private WebSocket socket;
    private Future<?> beating;

    /** @param cookies of a login that has a place in the session */
    Phone(HttpClient http, URI app, String cookies, String trainingSession) {
        this.http = http;
        this.app = app;
        this.cookies = cookies;
        this.trainingSession = trainingSession;
    }

    /** A facilitator's click: when this page heard of it, and when it had read everything again. */
    static final class Click {

        private final long begun = System.nanoTime();
        private final CompletableFuture<Long> heard = new CompletableFuture<>();
        private final CompletableFuture<Long> seen;

        private Click(Supplier<CompletableFuture<HttpResponse<byte[]>>> page) {
            seen = heard.thenCompose(word -> page.get()).thenApply(answer -> {
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("The page answers " + answer.statusCode());
                }
                return System.nanoTime() - begun;
            });
        }

        private void hear() {
            heard.complete(System.nanoTime() - begun);
        }

        CompletableFuture<Long> heard() {
            return heard;
        }

        CompletableFuture<Long> seen() {
            return seen;
        }
    }

    Phone open() {
        var address =
                URI.create(app.resolve("live/" + trainingSession).toString().replaceFirst("^http", "ws"));
        socket = http.newWebSocketBuilder()
                .header("Cookie", cookies)
                .buildAsync(address, this)
                .join();
        beating = HEART.scheduleAtFixedRate(() -> socket.sendText("beat", true).join(), BEAT, BEAT, TimeUnit.SECONDS);
        return this;
    }

    /** The room is about to be moved. */
    Click await() {
        var click = new Click(this::read);
        expected.add(click);
        return click;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence word, boolean last) {
        from.request(1);
        if (word.toString().equals("room")) {
            var click = expected.poll();
            if (click == null) {
                surprises.incrementAndGet();
            } else {
                click.hear();
            }
        }
        return null;
    }

    private CompletableFuture<HttpResponse<byte[]>> read() {
        var request = HttpRequest.newBuilder(app.resolve("app/sessions/" + trainingSession + "/day"))
                .header("Cookie", cookies)
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(30))
                .build();
        return http.sendAsync(request, BodyHandlers.ofByteArray());
    }

    /** Words nobody waited for. */
    int surprises() {
        return surprises.get();
    }

    void close() {
        beating.cancel(false);
        socket.abort();
    }
}
