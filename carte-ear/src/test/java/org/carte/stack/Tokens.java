package org.carte.stack;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bearer tokens of the development logins, each asked for once and again shortly before it expires, whoever asks: a
 * password is made to be slow to check.
 */
public final class Tokens {

    private static final Map<Holder, Token> KNOWN = new ConcurrentHashMap<>();

    private final URI keycloak;

    /** @param keycloak the address of the server, without the realm */
    public Tokens(URI keycloak) {
        this.keycloak = keycloak;
    }

    /** The access token of a login whose password is the login. */
    public String of(String login) {
        return KNOWN.compute(
                        new Holder(keycloak, login),
                        (holder, token) -> token != null && token.isFresh() ? token : ask(login))
                .value();
    }

    private Token ask(String login) {
        var name = URLEncoder.encode(login, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(keycloak.resolve("/realms/carte/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=carte-cli&username=" + name + "&password=" + name))
                .build();
        try {
            var answer = Web.CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "No token for " + login + ": " + answer.statusCode() + " " + answer.body());
            }
            try (var reader = Json.createReader(new StringReader(answer.body()))) {
                var token = reader.readObject();
                return new Token(
                        token.getString("access_token"), Instant.now().plusSeconds(token.getInt("expires_in")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Holder(URI keycloak, String login) {}

    private record Token(String value, Instant expires) {

        boolean isFresh() {
            return Instant.now().plusSeconds(30).isBefore(expires);
        }
    }
}
