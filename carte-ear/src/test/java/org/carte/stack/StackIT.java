package org.carte.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The servers around the application are what the application and its tests take for granted. */
class StackIT {

    private final Stack stack = Stack.current();

    @Test
    void thePublicPageAnswersWithItsProtectiveHeaders() throws Exception {
        var page = get(stack.app());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .as("without TLS")
                .isEmpty();
    }

    @Test
    void aPageBehindTheLoginSendsToKeycloak() throws Exception {
        var page = get(stack.app().resolve("app/"));

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow())
                .startsWith(stack.keycloak() + "/realms/carte/protocol/openid-connect/auth");
        assertThat(page.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void theLoginsOfDevelopmentGetTokens() {
        var tokens = new Tokens(stack.keycloak());

        assertThat(tokens.of("admin")).isNotEqualTo(tokens.of("participant10")).isEqualTo(tokens.of("admin"));
    }

    @Test
    void theApiKnowsTheBearer() {
        var api = Api.of(stack.app(), stack.keycloak());

        assertThat(api.get("me").status()).isEqualTo(401);
        assertThat(api.as("morgane").get("me").status()).isEqualTo(200);
    }

    @Test
    void mailsAreCaughtAndShown() throws Exception {
        var subject = "Bienvenue à " + UUID.randomUUID();

        send(subject, "<script>alert('été')</script>");

        assertThat(caught().getValuesAs(mail -> mail.asJsonObject().getString("subject")))
                .contains(subject);
        assertThat(get(stack.mail()).body())
                .contains(subject, "&lt;script&gt;alert(&#39;été&#39;)")
                .doesNotContain("<script");
    }

    private JsonArray caught() throws IOException, InterruptedException {
        try (var reader = Json.createReader(
                new StringReader(get(stack.mail().resolve("api/messages")).body()))) {
            return reader.readArray();
        }
    }

    private void send(String subject, String text) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", stack.settings().get("CARTE_SMTP_PORT"));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("stack@carte.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress("ines@carte.example"));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return Web.CLIENT.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }
}
