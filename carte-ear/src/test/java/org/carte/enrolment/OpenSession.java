package org.carte.enrolment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.carte.stack.Stack;

/** A published session of its own, and what one does to its enrolments. */
final class OpenSession {

    private final Api nobody = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final Api admin = nobody.as("admin");
    private final Ground ground;
    private final String id;

    OpenSession(String name, int places) {
        ground = Ground.with(name, 300);
        var planned = admin.post("sessions", ground.session(ground.day(), places, List.of()));
        id = planned.json().getString("id");
        var published = admin.put(
                "sessions/" + id + "/status",
                Json.createObjectBuilder().add("status", "PUBLISHED").build(),
                null);
        if (published.status() >= 300) {
            throw new IllegalStateException(published.toString());
        }
    }

    /** Lets people enrol themselves, with these limits. */
    OpenSession open(JsonObjectBuilder limits) {
        var terms = admin.get("sessions/" + id + "/enrolment-terms");
        var changed = admin.put(
                "sessions/" + id + "/enrolment-terms",
                limits.add("selfEnrolment", true).build(),
                terms.etag());
        if (changed.status() != 200) {
            throw new IllegalStateException(changed.toString());
        }
        return this;
    }

    /** Lets people enrol themselves without any limit. */
    OpenSession open() {
        return open(Json.createObjectBuilder());
    }

    JsonObject enrol(UUID person) {
        return admin.post(
                        "sessions/" + id + "/enrolments",
                        Json.createObjectBuilder()
                                .add("personId", person.toString())
                                .build())
                .json();
    }

    Api.Reply cancel(JsonObject enrolment) {
        return admin.delete("sessions/" + id + "/enrolments/" + enrolment.getString("id") + "?reason=malade");
    }

    /** Places, offers and the line, as an administrator reads them. */
    List<JsonObject> list() {
        return admin.get("sessions/" + id + "/enrolments?size=200")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** Status of that enrolment in the database, cancelled ones too. */
    String status(JsonObject enrolment) {
        for (var status : List.of("CONFIRMED", "OFFERED", "WAITLISTED", "CANCELLED")) {
            if (Sql.count(
                            "select count(*) from enrolment where id = ?::uuid and status = ?",
                            enrolment.getString("id"),
                            status)
                    == 1) {
                return status;
            }
        }
        return "GONE";
    }

    /** The address of the caller's own enrolment. */
    String mine() {
        return "me/sessions/" + id + "/enrolment";
    }

    Api as(String login) {
        return nobody.as(login);
    }

    Ground ground() {
        return ground;
    }

    String id() {
        return id;
    }
}
