package org.carte.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.carte.stack.Stack;

/** Keycloak as its own administrator sees it, and the mails it has sent. */
public final class Accounts {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String token;

    private Accounts(String token) {
        this.token = token;
    }

    /**
     * The login of somebody new whom no other test knows; the password is the login, the address the login at {@code
     * carte.example}.
     *
     * @param role in the realm
     */
    public static String somebody(String role) {
        var login = "somebody-" + UUID.randomUUID().toString().substring(0, 8);
        ofMaster().make(login, login + "@carte.example", role);
        return login;
    }

    /** With every right, as the one who installed Keycloak. */
    static Accounts ofMaster() {
        return new Accounts(token("master", "grant_type=password&client_id=admin-cli&username=admin&password=admin"));
    }

    /** With the rights of the service account that keeps accounts for Carte. */
    static Accounts ofServiceAccount() {
        return new Accounts(token(
                "carte",
                "grant_type=client_credentials&client_id=carte-accounts&client_secret=carte-development-only"));
    }

    /** What the administration of the realm answers to a question. */
    HttpResponse<String> get(String path) {
        return send("GET", path, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** What the administration of the realm answers to an order. */
    HttpResponse<String> send(String method, String path, JsonStructure body) {
        return send(HttpRequest.newBuilder(Stack.current().keycloak().resolve("/admin/realms/carte" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Makes an account whose password is the login. */
    void make(String login, String email, String role) {
        var password = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", login)
                .add("temporary", false);
        var account = Json.createObjectBuilder()
                .add("username", login)
                .add("enabled", true)
                .add("email", email)
                .add("emailVerified", true)
                .add("firstName", "Noé")
                .add("lastName", login)
                .add("credentials", Json.createArrayBuilder().add(password));
        assertThat(send("POST", "/users", account.build()).statusCode()).isEqualTo(201);
        var granted = Json.createArrayBuilder().add(first("/roles?search=" + role));
        var id = account(email).getString("id");
        assertThat(send("POST", "/users/" + id + "/role-mappings/realm", granted.build())
                        .statusCode())
                .isEqualTo(204);
    }

    /** The account of that address. */
    JsonObject account(String email) {
        return first("/users?exact=true&email=" + URLEncoder.encode(email, UTF_8));
    }

    /** The first of a list. */
    JsonObject first(String path) {
        try (var reader = Json.createReader(new StringReader(get(path).body()))) {
            return reader.readArray().getJsonObject(0);
        }
    }

    /** The text of the newest mail to that address whose subject has the words; null when there is none. */
    static String mail(String to, String words) {
        var text = send(HttpRequest.newBuilder(Stack.current().mail().resolve("api/messages"))
                        .build())
                .body();
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(mail -> mail.getString("to").contains(to))
                    .filter(mail -> mail.getString("subject").contains(words))
                    .map(mail -> mail.getString("text"))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static String token(String realm, String form) {
        var answer = send(HttpRequest.newBuilder(
                        Stack.current().keycloak().resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString("access_token");
        }
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
