package org.carte.carte;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.List;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is shared of a map: with whoever has a link, without an account, or with those who run the session; and when it
 * shows nothing any more.
 */
@BesideOthers
class MapSharesIT {

    static final HttpClient STRANGER = HttpClient.newHttpClient();

    final MapFixture day = new MapFixture();
    final String path = "me/maps/" + day.trainingSession;
    final Api me = MapFixture.api().as("participant07");

    @BeforeEach
    void someoneHasAMap() {
        day.enrol("participant07");
        me.get(path);
        var zones = Json.createArrayBuilder();
        for (var zone : List.of("DRIVE", "OFFER")) {
            zones.add(Json.createObjectBuilder()
                    .add("zone", zone)
                    .add(
                            "entries",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder().add("text", "Dit dans " + zone))));
        }
        var map = Json.createObjectBuilder()
                .add("headline", "Ma une à moi")
                .add("promise", "Ma promesse à moi")
                .add("zones", zones)
                .build();
        assertThat(me.put(path, map, "*").status()).isEqualTo(200);
    }

    @Test
    void aLinkShowsItsZonesAndNothingElse() throws Exception {
        var page = open(url(share(false, "OFFER")));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Dit dans OFFER", "noindex")
                .doesNotContain("Dit dans DRIVE", "Ma une à moi", "Ma promesse à moi");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag"))
                .hasValueSatisfying(value -> assertThat(value).contains("noindex"));
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(open(url(share(true, "DRIVE"))).body()).contains("Ma une à moi", "Dit dans DRIVE");
    }

    @Test
    void itsOwnerSeesHowOftenItWasOpenedAndNeverTheLinkAgain() throws Exception {
        var made = share(false, "OFFER");
        open(url(made));
        open(url(made));

        var listed = listed();

        assertThat(listed.getInt("opened")).isEqualTo(2);
        assertThat(listed.containsKey("url")).isFalse();
        assertThat(MapFixture.count(
                        "select count(*) from carte_share where token_hash = ?",
                        made.getString("url").replaceFirst("^.*/", "")))
                .as("the token itself is not kept")
                .isZero();
    }

    @Test
    void aLinkThatWasTakenBackOpensNothing() throws Exception {
        var made = share(false, "OFFER");
        var id = "me/shares/" + made.getString("id");

        assertThat(MapFixture.api().as(null).delete(id).status()).isEqualTo(401);
        for (var other : List.of("admin", "morgane", "participant01")) {
            assertThat(MapFixture.api().as(other).delete(id).status()).isEqualTo(404);
        }
        assertThat(open(url(made)).statusCode()).isEqualTo(200);
        assertThat(me.delete(id).status()).isEqualTo(204);

        var gone = open(url(made));
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("error-page").doesNotContain("Dit dans");
        assertThat(me.delete(id).status()).isEqualTo(404);
    }

    @Test
    void aLinkThatHasEndedOpensNothingAndItsOwnerStillSeesIt() throws Exception {
        var made = share(false, "OFFER");
        day.endShares();

        assertThat(open(url(made)).statusCode()).isEqualTo(404);
        assertThat(listed().getInt("opened")).isZero();
        assertThat(open(url(made).replaceFirst("....$", "0000")).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsEntrustedIsReadByThoseWhoRunTheSessionAndByNobodyElse() {
        day.facilitate("morgane");
        day.enrol("participant02");
        var maps = "sessions/" + day.trainingSession + "/maps";
        assertThat(MapFixture.api().as("morgane").get(maps).json().getInt("total"))
                .isZero();

        var made = entrust(false, "OFFER");
        assertThat(made).doesNotContainKey("url");
        assertThat(made.getString("with")).isEqualTo("FACILITATORS");
        var listed = MapFixture.api().as("morgane").get(maps).json();
        assertThat(listed.getInt("total")).isEqualTo(1);
        var map = maps + "/" + listed.getJsonArray("items").getJsonObject(0).getString("id");
        var shown = MapFixture.api().as("morgane").get(map);
        assertThat(shown.text())
                .contains("Dit dans OFFER")
                .doesNotContain("Dit dans DRIVE", "Ma une à moi", "Ma promesse à moi");
        assertThat(shown.json().getJsonArray("zones")).hasSize(1);
        assertThat(shown.header("Cache-Control")).hasValue("private, no-store");

        assertThat(MapFixture.api().as(null).get(map).status()).isEqualTo(401);
        for (var other : List.of("admin", "caroline", "participant01", "participant02", "participant07")) {
            assertThat(MapFixture.api().as(other).get(maps).status()).as(other).isEqualTo(404);
            assertThat(MapFixture.api().as(other).get(map).status()).as(other).isEqualTo(404);
        }
        var elsewhere = new MapFixture();
        elsewhere.facilitate("caroline");
        var around = map.replace(day.trainingSession.toString(), elsewhere.trainingSession.toString());
        assertThat(MapFixture.api().as("caroline").get(around).status())
                .as("a map is reached through its own session alone")
                .isEqualTo(404);
        for (var ending : List.of("", "/shares", "/versions", "/suggestions")) {
            assertThat(MapFixture.api().as("morgane").get(path + ending).status())
                    .isEqualTo(404);
        }
        assertThat(listed().getInt("opened")).isEqualTo(1);
    }

    @Test
    void whatIsEntrustedSeveralTimesIsOneMap() {
        day.facilitate("morgane");
        var maps = "sessions/" + day.trainingSession + "/maps";
        var morgane = MapFixture.api().as("morgane");
        var first = entrust(false, "OFFER");
        entrust(true, "DRIVE", "OFFER");
        share(false, "TALENTS");

        var items = morgane.get(maps).json().getJsonArray("items");
        assertThat(items).hasSize(1);
        var map = maps + "/" + items.getJsonObject(0).getString("id");
        var both = morgane.get(map).json();
        assertThat(both.getJsonArray("zones").getValuesAs(JsonObject.class))
                .extracting(zone -> zone.getString("zone"))
                .containsExactly("DRIVE", "OFFER");
        assertThat(both.getString("headline")).isEqualTo("Ma une à moi");

        assertThat(me.delete("me/shares/" + first.getString("id")).status()).isEqualTo(204);
        assertThat(morgane.get(map).json().getJsonArray("zones")).hasSize(2);
        day.endShares();
        assertThat(morgane.get(map).status()).isEqualTo(404);
        assertThat(morgane.get(maps).json().getInt("total")).isZero();
        assertThat(me.get(path + "/shares").array())
                .as("their owner still sees them")
                .hasSize(2);
    }

    @Test
    void whatIsEntrustedHasNoLinkThatCouldBeGuessed() throws Exception {
        entrust(false, "OFFER");
        for (var guess : List.of("null", "", "0".repeat(64))) {
            var page = Stack.current().app().resolve("carte/" + guess).toString();
            assertThat(open(page).statusCode()).as(guess).isEqualTo(404);
        }
        assertThat(listed().getInt("opened")).isZero();
    }

    @Test
    void aLinkHasItsLimits() {
        var now = OffsetDateTime.now(java.time.ZoneOffset.UTC);

        assertThat(me.post(path + "/shares", wish(false, now.minusDays(1), "OFFER"))
                        .status())
                .isEqualTo(422);
        assertThat(me.post(path + "/shares", wish(false, now.plusDays(400), "OFFER"))
                        .status())
                .isEqualTo(422);
        assertThat(me.post(path + "/shares", wish(false, now.plusDays(1))).status())
                .isEqualTo(422);
        assertThat(MapFixture.api()
                        .as("morgane")
                        .post(path + "/shares", wish(false, now.plusDays(1), "OFFER"))
                        .status())
                .isEqualTo(404);
    }

    private JsonObject entrust(boolean centre, String... zones) {
        var end = OffsetDateTime.now(java.time.ZoneOffset.UTC).plusDays(1);
        var wish = Json.createObjectBuilder(wish(centre, end, zones))
                .add("with", "FACILITATORS")
                .build();
        var made = me.post(path + "/shares", wish);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json();
    }

    private JsonObject share(boolean centre, String... zones) {
        var made = me.post(
                path + "/shares",
                wish(centre, OffsetDateTime.now(java.time.ZoneOffset.UTC).plusDays(1), zones));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json();
    }

    private static JsonObject wish(boolean centre, OffsetDateTime end, String... zones) {
        return Json.createObjectBuilder()
                .add("zones", Json.createArrayBuilder(List.of(zones)))
                .add("centre", centre)
                .add("expiresAt", end.toString())
                .build();
    }

    private JsonObject listed() {
        return me.get(path + "/shares").array().getJsonObject(0);
    }

    /** On the server of the test, whatever address the platform believes to have. */
    private static String url(JsonObject share) {
        var address = share.getString("url");
        return Stack.current()
                .app()
                .resolve("carte/" + address.substring(address.lastIndexOf('/') + 1))
                .toString();
    }

    private static HttpResponse<String> open(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "text/html")
                .build();
        return STRANGER.send(request, BodyHandlers.ofString());
    }
}
