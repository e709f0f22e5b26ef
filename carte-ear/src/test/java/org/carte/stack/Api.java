package org.carte.stack;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A program that talks REST to the application, as somebody or as nobody. Paths are relative to {@code api/v1/}. */
public final class Api {

    private final URI base;
    private final Tokens tokens;
    private final String login;

    private Api(URI base, Tokens tokens, String login) {
        this.base = base;
        this.tokens = tokens;
        this.login = login;
    }

    /** Nobody in particular, to begin with. */
    public static Api of(URI app, URI keycloak) {
        return new Api(app.resolve("api/v1/"), new Tokens(keycloak), null);
    }

    /** The same program with a bearer token of this login. */
    public Api as(String someone) {
        return new Api(base, tokens, someone);
    }

    /** GET, no body. */
    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** POST of JSON. */
    public Reply post(String path, JsonStructure body) {
        return send(request(path).header("Content-Type", "application/json").POST(text(body.toString())));
    }

    /** POST of anything else. */
    public Reply post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(text(body)));
    }

    /** POST of a file. */
    public Reply post(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** PUT of JSON over the version that was read, as its ETag says; without one where there is none to lose. */
    public Reply put(String path, JsonStructure body, String etag) {
        var request = request(path).header("Content-Type", "application/json").PUT(text(body.toString()));
        return send(etag == null ? request : request.header("If-Match", etag));
    }

    /** DELETE, no body. */
    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        if (login == null) {
            // who would take anything is taken for a browser, and sent to the login page
            return request.header("Accept", "application/json, application/problem+json");
        }
        return request.header("Accept", "application/json, application/problem+json, */*;q=0.1")
                .header("Authorization", "Bearer " + tokens.of(login));
    }

    private static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            var answer = Web.CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public static final class Reply {

        private final int status;
        private final HttpHeaders headers;
        private final byte[] bytes;

        Reply(int status, HttpHeaders headers, byte[] bytes) {
            this.status = status;
            this.headers = headers;
            this.bytes = bytes;
        }

        /** The status of HTTP. */
        public int status() {
            return status;
        }

        /** The version that was read, for the {@code put} that follows. */
        public String etag() {
            return header("ETag").orElse(null);
        }

        /** The first header of this name. */
        public Optional<String> header(String name) {
            return headers.firstValue(name);
        }

        /** The body as it came: a PDF, a picture. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** The body as text in UTF-8. */
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The body as a JSON object. */
        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(text()))) {
                return reader.readObject();
            }
        }

        /** The body as a JSON array. */
        public JsonArray array() {
            try (var reader = Json.createReader(new StringReader(text()))) {
                return reader.readArray();
            }
        }

        /** Status and body, for the message of a failed assertion. */
        @Override
        public String toString() {
            return status + " " + text();
        }
    }
}
