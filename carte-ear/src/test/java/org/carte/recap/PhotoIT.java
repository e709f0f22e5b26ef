package org.carte.recap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** Photos are kept without what their files carried, and shown only with consent. */
@BesideOthers
class PhotoIT {

    private final Stack stack = Stack.current();
    private final Api nobody = Api.of(stack.app(), stack.keycloak());
    private final Api morgane = nobody.as("morgane");
    private final TrainingDay day = TrainingDay.done("morgane");
    private final String photos = "sessions/" + day.id + "/photos";

    @Test
    void nothingOfTheCameraIsServed() throws IOException {
        var added = add("20180219_121816.JPG", true, fromACamera());

        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(added.header("Location").orElseThrow()).endsWith(photos + "/20180219_121816.jpg");
        assertThat(added.json().getInt("width")).isEqualTo(320);
        var served = morgane.get(photos + "/20180219_121816.jpg");
        assertThat(served.header("Content-Type")).contains("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(served.bytes())).getWidth())
                .isEqualTo(320);
        assertThat(new String(served.bytes(), ISO_8859_1)).doesNotContain("Exif", "GPS", "secret");
    }

    @Test
    void whatIsNoPhotoIsRefused() throws IOException {
        assertThat(add("a.jpg", true, "<svg/>".getBytes(ISO_8859_1)).status()).isEqualTo(422);
        assertThat(add("a.jpg", true, new byte[9 * 1024 * 1024]).status()).isEqualTo(413);
        assertThat(add("???", true, fromACamera()).status()).isEqualTo(422);
        assertThat(morgane.post(photos + "?fileName=a.jpg&consent=true", "image/jpeg", fromACamera())
                        .status())
                .isEqualTo(422);
        assertThat(morgane.post(photos + "?fileName=a.jpg&alt=x", "text/plain", "x")
                        .status())
                .isEqualTo(415);
        assertThat(morgane.get(photos).json().getInt("total")).isZero();
    }

    @Test
    void aNameIsTakenOnce() throws IOException {
        assertThat(add("a b.png", true, fromACamera()).json().getString("fileName"))
                .isEqualTo("a-b.jpg");
        assertThat(add("a b.jpg", true, fromACamera()).status()).isEqualTo(409);

        assertThat(morgane.delete(photos + "/a-b.jpg").status()).isEqualTo(204);
        assertThat(morgane.delete(photos + "/a-b.jpg").status()).isEqualTo(404);
        assertThat(morgane.get(photos + "/a-b.jpg").status()).isEqualTo(404);
    }

    @Test
    void theyBelongToTheSession() throws IOException {
        add("a.jpg", true, fromACamera());

        assertThat(nobody.as("caroline").get(photos + "/a.jpg").status()).isEqualTo(404);
        assertThat(nobody.as("caroline").delete(photos + "/a.jpg").status()).isEqualTo(404);
        assertThat(nobody.as("participant01").get(photos + "/a.jpg").status()).isEqualTo(403);
        assertThat(nobody.get(photos + "/a.jpg").status()).isEqualTo(401);
    }

    @Test
    void thePublicSeesWhatIsPublishedWithConsent() throws Exception {
        var slug = "photos-" + UUID.randomUUID().toString().substring(0, 8);
        add("oui.jpg", true, fromACamera());
        add("non.jpg", false, fromACamera());
        var written = Json.createObjectBuilder()
                .add("title", "Photos")
                .add("slug", slug)
                .add("body", "![Non](non.jpg)")
                .build();
        morgane.put("sessions/" + day.id + "/recap", written, "\"0\"");
        assertThat(shown(slug, "oui.jpg").statusCode()).isEqualTo(404);

        var status = Json.createObjectBuilder().add("status", "PUBLISHED").build();
        assertThat(morgane.put("sessions/" + day.id + "/recap/status", status, null)
                        .status())
                .isEqualTo(200);

        var photo = shown(slug, "oui.jpg");
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(photo.headers().firstValue("Cache-Control")).contains("public, max-age=300");
        assertThat(photo.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(photo.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(shown(slug, "non.jpg").statusCode()).isEqualTo(404);
        assertThat(shown(slug, "oui.jpg/..").statusCode()).isEqualTo(404);
        var post = morgane.get("sessions/" + day.id + "/recap.md").text();
        assertThat(post).contains("/oui.jpg)").doesNotContain("non.jpg");
    }

    private Api.Reply add(String fileName, boolean consent, byte[] file) {
        var name = fileName.replace(" ", "%20").replace("?", "%3F");
        return morgane.post(photos + "?alt=Une%20table&consent=" + consent + "&fileName=" + name, "image/jpeg", file);
    }

    private HttpResponse<byte[]> shown(String slug, String file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(stack.app().resolve("photos/" + slug + "/" + file))
                .header("Accept", "image/*")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    /** A JPEG that says where it was taken and has something behind it. */
    private static byte[] fromACamera() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        var jpeg = bytes.toByteArray();
        var remark = "Exif\0\0GPS 48.8566 2.3522".getBytes(ISO_8859_1);
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (remark.length + 2)});
        file.write(remark);
        file.write(jpeg, 2, jpeg.length - 2);
        file.write("PK\u0003\u0004secret".getBytes(ISO_8859_1));
        return file.toByteArray();
    }
}
