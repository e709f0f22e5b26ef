package org.carte.ejb.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.carte.persistence.people.InvitationFailure.DISABLED;
import static org.carte.persistence.people.InvitationFailure.NO_MAIL;
import static org.carte.persistence.people.InvitationFailure.REJECTED;
import static org.carte.persistence.people.InvitationStatus.KNOWN;
import static org.carte.persistence.people.InvitationStatus.SENT;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.util.Optional;
import org.carte.ejb.security.Roles;
import org.carte.persistence.people.InvitationStatus;
import org.carte.persistence.people.Person;

/** Accounts at Keycloak, kept through its administration API with a service account that may keep accounts only. */
final class KeycloakAccounts {

    private static final String PASSWORD = "UPDATE_PASSWORD";

    private final KeycloakSettings settings;
    private final KeycloakCalls calls;

    KeycloakAccounts(KeycloakSettings settings) {
        this.settings = settings;
        this.calls = new KeycloakCalls(settings);
    }

    /**
     * Finds the account of the person's e-mail or makes one, lets it enter as a participant and, when it has no password
     * yet, has Keycloak send the link to choose one. Doing it twice does no harm but for a second mail.
     *
     * @return {@code SENT}, or {@code KNOWN} when there was nothing to send
     */
    InvitationStatus invite(Person person) throws AccountRefusedException {
        var token = calls.token();
        var account = find(token, person.getEmail()).orElse(null);
        if (account == null) {
            account = make(token, person);
        }
        if (!account.getBoolean("enabled", true)) {
            throw new AccountRefusedException(DISABLED, person.getEmail());
        }
        var path = "/users/" + account.getString("id");
        letIn(token, path);
        if (canLogIn(token, path, account)) {
            return KNOWN;
        }
        sendLink(token, path);
        return SENT;
    }

    private Optional<JsonObject> find(String token, String email) throws AccountRefusedException {
        JsonArray found = calls.read(token, "/users?exact=true&email=" + URLEncoder.encode(email, UTF_8));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getJsonObject(0));
    }

    /** Makes the account; one that somebody else has made in the same instant is as good. */
    private JsonObject make(String token, Person person) throws AccountRefusedException {
        var answer = calls.send(
                token,
                "POST",
                "/users",
                Json.createObjectBuilder()
                        .add("username", person.getEmail())
                        .add("email", person.getEmail())
                        .add("firstName", person.getFirstName())
                        .add("lastName", person.getLastName())
                        .add("enabled", true)
                        .add("requiredActions", Json.createArrayBuilder().add(PASSWORD))
                        .add(
                                "attributes",
                                Json.createObjectBuilder()
                                        .add("locale", Json.createArrayBuilder().add(person.getLocale())))
                        .build());
        var made = find(token, person.getEmail());
        if (made.isEmpty()) {
            throw new AccountRefusedException(REJECTED, answer.statusCode() + " " + answer.body());
        }
        return made.get();
    }

    /** Gives the role unless the account has it. Which roles it has not got is a question we may ask. */
    private void letIn(String token, String path) throws AccountRefusedException {
        JsonArray missing = calls.read(token, path + "/role-mappings/realm/available");
        for (var role : missing.getValuesAs(JsonObject.class)) {
            if (Roles.PARTICIPANT.equals(role.getString("name"))) {
                KeycloakCalls.expectSuccess(calls.send(
                        token,
                        "POST",
                        path + "/role-mappings/realm",
                        Json.createArrayBuilder().add(role).build()));
            }
        }
    }

    /** Whether somebody can log in to it: by a credential it has, or by way of another directory. */
    private boolean canLogIn(String token, String path, JsonObject account) throws AccountRefusedException {
        return account.containsKey("federationLink")
                || !calls.read(token, path + "/credentials").isEmpty()
                || !calls.read(token, path + "/federated-identity").isEmpty();
    }

    private void sendLink(String token, String path) throws AccountRefusedException {
        var answer = calls.send(
                token,
                "PUT",
                path + "/execute-actions-email?lifespan="
                        + settings.linkLifespan().toSeconds() + "&client_id=" + settings.loginClient()
                        + "&redirect_uri=" + URLEncoder.encode(settings.home(), UTF_8),
                Json.createArrayBuilder().add(PASSWORD).build());
        if (answer.statusCode() == 500) {
            throw new AccountRefusedException(NO_MAIL, answer.body());
        }
        KeycloakCalls.expectSuccess(answer);
    }
}
