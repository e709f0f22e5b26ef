package org.carte.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.carte.stack.Stack;

/** A link that works once, opened by somebody without an account, a cookie or a script. */
record Once(String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A secret nobody has yet. */
    static String secret() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    /** What is kept of it. */
    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** The page behind it. */
    HttpResponse<String> read() {
        return send(request().build());
    }

    /**
     * Fills the page in and sends it.
     *
     * @param fields by place and kind of the question: {@code 0:rating}
     * @return where it leads next; the page itself when it was refused
     */
    String answer(String kind, Map<String, String> fields) {
        var all = new LinkedHashMap<String, String>();
        all.put("form", "form");
        all.put("form:kind", kind);
        fields.forEach((name, value) -> all.put("form:question:" + name, value));
        all.put("form:send", "send");
        all.put("jakarta.faces.ViewState", "stateless");
        var body = all.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        var reply = send(request()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        return reply.headers().firstValue("Location").orElseGet(reply::body);
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(Stack.current().app().resolve("avis/" + token))
                .header("Accept-Language", "fr");
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
