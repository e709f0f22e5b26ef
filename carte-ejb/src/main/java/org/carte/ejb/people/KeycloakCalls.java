package org.carte.ejb.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.carte.persistence.people.InvitationFailure.NOT_ALLOWED;
import static org.carte.persistence.people.InvitationFailure.REJECTED;
import static org.carte.persistence.people.InvitationFailure.UNREACHABLE;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** Talks to Keycloak over HTTP, and says in our words why it would not answer. */
final class KeycloakCalls {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(8);
    private static final String JSON = "application/json";

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();

    private final KeycloakSettings settings;

    KeycloakCalls(KeycloakSettings settings) {
        this.settings = settings;
    }

    /** A token of the service account, good for a few minutes. */
    String token() throws AccountRefusedException {
        var known = settings.client() + ":" + settings.secret();
        var answer = send(request(settings.login("/protocol/openid-connect/token"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(known.getBytes(UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        if (answer.statusCode() == 400) {
            throw new AccountRefusedException(NOT_ALLOWED, answer.body());
        }
        expectSuccess(answer);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString("access_token");
        }
    }

    /** A list that the administration of the realm has under that path. */
    JsonArray read(String token, String path) throws AccountRefusedException {
        var answer = send(authorised(token, settings.administration(path)).GET().build());
        expectSuccess(answer);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }

    /** Has the administration of the realm do something; whether it did is in the answer. */
    HttpResponse<String> send(String token, String method, String path, JsonStructure body)
            throws AccountRefusedException {
        return send(authorised(token, settings.administration(path))
                .header("Content-Type", JSON)
                .method(method, BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Anything but 2xx is a failure; which one says whether trying again may help. */
    static void expectSuccess(HttpResponse<String> answer) throws AccountRefusedException {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return;
        }
        var detail = status + " " + answer.body();
        if (status == 401 || status == 403 || status == 404) {
            throw new AccountRefusedException(NOT_ALLOWED, detail);
        }
        throw new AccountRefusedException(status == 400 || status == 409 ? REJECTED : UNREACHABLE, detail);
    }

    private static HttpRequest.Builder authorised(String token, URI address) {
        return request(address).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(TO_ANSWER).header("Accept", JSON);
    }

    private static HttpResponse<String> send(HttpRequest request) throws AccountRefusedException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new AccountRefusedException(UNREACHABLE, silent.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AccountRefusedException(UNREACHABLE, stopping.toString());
        }
    }
}
