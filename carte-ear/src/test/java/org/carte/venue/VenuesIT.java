package org.carte.venue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** Places and rooms over REST. */
class VenuesIT {

    private final Api admin =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
    private final String name = "L’Atelier " + UUID.randomUUID();

    @Test
    void roomsAreKeptByIdAddedAndRemoved() {
        var added = admin.post("venues", venue(room("Bleue", 8), room("Rouge", 12)));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        var blue = rooms(added.json()).get(0).getString("id");

        var changed = admin.put(
                "venues/" + added.json().getString("id"),
                venue(room("Rouge", 10).add("id", blue), room("Verte", 4)),
                added.etag());

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(rooms(changed.json()))
                .extracting(room -> room.getString("name") + " " + room.getInt("capacity"))
                .containsExactly("Rouge 10", "Verte 4");
        assertThat(rooms(changed.json()).get(0).getString("id")).isEqualTo(blue);
        assertThat(changed.etag()).isNotEqualTo(added.etag());
    }

    @Test
    void theyLeaveAsAFileOfOneRoomARow() {
        admin.post("venues", venue(room("Bleue", 8), room("Rouge", 12)));

        var file = admin.get("venues/export.csv").text();

        assertThat(file.lines().filter(line -> line.startsWith(name)).map(line -> line.split(";", -1)))
                .extracting(row -> row[2] + " " + row[3])
                .containsExactly("Bleue 8", "Rouge 12");
    }

    @Test
    void aRoomThatASessionUsesStays() throws Exception {
        var added = admin.post("venues", venue(room("Bleue", 8))).json();
        plan(rooms(added).get(0).getString("id"));

        var address = "venues/" + added.getString("id");
        var refused = admin.put(address, venue(), admin.get(address).etag());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("detail")).contains("Bleue");
        assertThat(rooms(admin.get(address).json())).hasSize(1);
    }

    @Test
    void whatIsWrongIsNamed() {
        var twice = admin.post("venues", venue(room("Bleue", 8), room("bleue", 0)));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(field(twice.json())).isEqualTo("rooms[1].capacity");
        assertThat(field(admin.post("venues", venue(room("Bleue", 8), room(" bleue", 9)))
                        .json()))
                .isEqualTo("rooms[1].name");
        var stranger = room("Verte", 3).add("id", UUID.randomUUID().toString());
        assertThat(field(admin.post("venues", venue(stranger)).json())).isEqualTo("rooms[0].id");
    }

    @Test
    void twoWhoEditAtOnceDoNotOverwriteEachOther() {
        var added = admin.post("venues", venue());
        var address = "venues/" + added.json().getString("id");

        assertThat(admin.put(address, venue(), null).status()).isEqualTo(428);
        assertThat(admin.put(address, venue(), added.etag()).status()).isEqualTo(200);
        assertThat(admin.put(address, venue(), added.etag()).status()).isEqualTo(412);
    }

    @Test
    void aPhotoIsKeptWithoutWhatItsFileCarried() throws Exception {
        var address = "venues/" + admin.post("venues", venue()).json().getString("id") + "/photo?alt=Une%20porte";
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3200, 1600, BufferedImage.TYPE_INT_RGB), "png", picture);
        picture.write("PK secret".getBytes(ISO_8859_1));

        var first = admin.post(address, "image/png", picture.toByteArray());
        var second = admin.post(address, "image/png", picture.toByteArray());

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(second.json().getInt("width")).isEqualTo(1600);
        var shown = shown(second.json().getString("path"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(shown.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(new String(shown.body(), ISO_8859_1)).doesNotContain("secret");
        assertThat(shown(first.json().getString("path")).statusCode()).isEqualTo(404);
        assertThat(admin.post(address, "image/png", "<svg/>".getBytes(ISO_8859_1))
                        .status())
                .isEqualTo(422);
        assertThat(admin.post(address.replace("Une%20porte", "%20"), "image/png", picture.toByteArray())
                        .status())
                .isEqualTo(422);
        assertThat(admin.delete(address).status()).isEqualTo(204);
        assertThat(shown(second.json().getString("path")).statusCode()).isEqualTo(404);
        assertThat(admin.delete(address).status()).isEqualTo(404);
    }

    private static HttpResponse<byte[]> shown(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Stack.current().app().resolve(path.substring(1)))
                .header("Accept", "image/*")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    @Test
    void venuesAreFoundByName() {
        admin.post("venues", venue(room("Bleue", 8)));

        var found = admin.get("venues?q=atelier+" + name.substring(10)).json();

        assertThat(found.getInt("total")).isEqualTo(1);
        assertThat(rooms(found.getJsonArray("items").getJsonObject(0))).hasSize(1);
    }

    private void plan(String room) throws Exception {
        var programme = admin.post(
                        "programmes",
                        Json.createObjectBuilder()
                                .add("title", name)
                                .add("durationHours", 7)
                                .build())
                .json()
                .getString("id");
        var sql =
                """
                with planned as (insert into training_session
                    select gen_random_uuid(), 0, v.id, ?, 'DRAFT', 1, 3, false, now() from programme_version v
                    where v.programme_id = ? returning id, room_id)
                insert into slot select gen_random_uuid(), 0, id, room_id, now(), now() + interval '2 hours', false
                from planned""";
        Sql.change(sql, UUID.fromString(room), UUID.fromString(programme));
    }

    private JsonObject venue(JsonObjectBuilder... rooms) {
        var all = Json.createArrayBuilder();
        for (var room : rooms) {
            all.add(room);
        }
        return Json.createObjectBuilder()
                .add("name", name)
                .add("address", "27 rue des Essais")
                .add("rooms", all)
                .build();
    }

    private static JsonObjectBuilder room(String name, int capacity) {
        return Json.createObjectBuilder().add("name", name).add("capacity", capacity);
    }

    private static List<JsonObject> rooms(JsonObject venue) {
        return venue.getJsonArray("rooms").getValuesAs(JsonObject.class);
    }

    private static String field(JsonObject problem) {
        return problem.getJsonArray("violations").getJsonObject(0).getString("field");
    }
}
