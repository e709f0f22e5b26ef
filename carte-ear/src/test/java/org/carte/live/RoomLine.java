package org.carte.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The channel of a room as a page opens it, with the cookies of a login or with none. */
public final class RoomLine implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();
    private WebSocket socket;

    private RoomLine() {}

    /** @param app the application, context path included */
    public static RoomLine open(URI app, String trainingSession, String cookies) {
        var line = new RoomLine();
        line.socket = HTTP.newWebSocketBuilder()
                .header("Cookie", cookies)
                .buildAsync(address(app, trainingSession), line)
                .join();
        return line;
    }

    /** The status of a handshake that is refused. */
    public static int refused(URI app, String trainingSession, String cookies) {
        try {
            open(app, trainingSession, cookies).close();
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException answer) {
                return answer.getResponse().statusCode();
            }
            throw e;
        }
    }

    private static URI address(URI app, String trainingSession) {
        return URI.create(app.resolve("live/" + trainingSession).toString().replaceFirst("^http", "ws"));
    }

    /** The next word; null when none comes for a while. */
    public String hear() throws InterruptedException {
        return words.poll(20, TimeUnit.SECONDS);
    }

    /** Says that the page is still there; it is answered with the same word. */
    public void beat() {
        socket.sendText("beat", true).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence word, boolean last) {
        words.add(word.toString());
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
