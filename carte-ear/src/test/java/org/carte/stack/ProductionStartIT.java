package org.carte.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.carte.demo.ReferenceDay;
import org.carte.live.LiveDay;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The server directory of the build, started as an administrator does, with a database and a Keycloak it finds. */
@BesideOthers
@Order(1)
@ResourceLock(value = BesideOthers.ACCOUNTS, mode = ResourceAccessMode.READ)
class ProductionStartIT {

    private static final String KEY_PASSWORD = "only-for-this-test";

    private static final ReferenceDay DAY = ReferenceDay.read();

    private final Stack stack = Stack.current();
    private final Ports ports = Ports.free();
    private final URI app = URI.create("http://127.0.0.1:" + ports.http() + "/carte/");

    /** At first without the Keycloak, which is still being started elsewhere. */
    @Test
    void startsOnADatabaseAndAKeycloakOfOthers() throws Exception {
        var log = stack.data().resolve("production.log");
        var late = URI.create("http://localhost:" + Ports.free().http());
        var settings = new HashMap<>(settings("production", late));
        var keys = stack.data().resolve("tls.p12");
        var https = Ports.free().http();
        settings.putAll(encrypted(keys, https));
        var command = List.of(command(), "-Djboss.server.base.dir=" + base("production"));
        try (var server = Child.start("Production", log, settings, command)) {
            new Progress().await(server, Duration.ofMinutes(3), () -> Web.answers(app));

            saysSoWhenTheLoginServerIsDownAndServesThePublicAllTheSame();
            try (var database = DriverManager.getConnection(settings.get("CARTE_DB_URL"), "production", "production")) {
                var guest = new LateGuest(database);
                new Progress().await(server, Duration.ofMinutes(3), guest::hasFailed);
                try (var relay = new Relay(late.getPort(), stack.keycloak().getPort())) {
                    relay.open();
                    guest.tryNow();
                    // an invitation that found nobody there is made when somebody is, by the same server and by itself
                    new Progress().await(server, Duration.ofMinutes(3), guest::isInvited);
                    asksForALoginAsTheProxyWasAsked();
                    assertThat(Files.readString(log))
                            .as("one JSON object a line")
                            .contains("{\"timestamp\":");
                    speaksHttp2(keys, https);
                    diesAndComesBack(server, settings, command);
                }
            }
        }
    }

    private void saysSoWhenTheLoginServerIsDownAndServesThePublicAllTheSame() throws Exception {
        var page = get(app.resolve("app/"));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("La connexion est momentanément indisponible");
        assertThat(get(app).statusCode()).isEqualTo(200);
    }

    private void asksForALoginAsTheProxyWasAsked() throws Exception {
        var page = get(app.resolve("app/"));
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow())
                .startsWith(stack.keycloak() + "/realms/carte/protocol/openid-connect/auth")
                // as the reverse proxy was asked for it
                .contains("https%3A%2F%2Fcarte.example%2Fcarte%2Fapp");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    /**
     * Killed while nine phones save through REST and one in a browser, started again: all that was acknowledged is
     * there, and the room goes on without a hand.
     */
    private void diesAndComesBack(Child server, Map<String, String> settings, List<String> command) throws Exception {
        var address = URI.create(app.toString().replace("127.0.0.1", "localhost"));
        var day = LiveDay.on(address, "production", DAY.participants(), List.of(longText()));
        assertThat(day.move(0, "OPEN").status()).isEqualTo(200);
        try (var browser = Browser.open();
                var phones = new NinePhones(day)) {
            var page = browser.phone();
            Browser.login(page, address + "app/" + day.base + "/day", "participant10");
            var text = page.locator("[data-field='text']");
            text.pressSequentially("Avant la panne");
            page.waitForFunction("() => window.carteLive.isSaved()");
            new Progress().await(server, Duration.ofMinutes(3), () -> phones.haveSaved(30));

            server.kill();
            phones.haveLostNothing();
            var before = phones.total();
            text.pressSequentially(", pendant la panne");
            PlaywrightAssertions.assertThat(page.locator("#saved")).containsText("Gardé sur cet appareil");

            try (var again = Child.start("Again", stack.data().resolve("again.log"), settings, command)) {
                new Progress().await(again, Duration.ofMinutes(3), () -> Web.answers(app));
                new Progress().await(again, Duration.ofMinutes(3), () -> phones.total() > before + 50);
                PlaywrightAssertions.assertThat(text).hasValue("Avant la panne, pendant la panne");
                page.waitForFunction("() => window.carteLive && window.carteLive.isSaved()");
                PlaywrightAssertions.assertThat(page.locator("#saved")).containsText("Enregistré à");
                assertThat(day.api
                                .as("participant10")
                                .get(day.run(0) + "/answer")
                                .text())
                        .contains("Avant la panne, pendant la panne");
                phones.stop();
                phones.haveLostNothing();
            }
        }
    }

    /** HTTP/2, for whoever comes without a proxy, over the keys of the administrator. */
    private static void speaksHttp2(Path keys, int port) throws Exception {
        var client = HttpClient.newBuilder().sslContext(trusting(keys)).build();
        var page = client.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/carte/"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    private static Map<String, String> encrypted(Path keys, int port) throws Exception {
        makeKeys(keys);
        return Map.of(
                "CARTE_HTTPS",
                "true",
                "CARTE_HTTPS_PORT",
                String.valueOf(port),
                "CARTE_TLS_KEYSTORE",
                keys.toString(),
                "CARTE_TLS_KEYSTORE_PASSWORD",
                KEY_PASSWORD);
    }

    private static JsonObject longText() {
        var scene = DAY.exercises().stream()
                .filter(exercise -> exercise.getString("type").equals("TEXT_LONG"))
                .findFirst()
                .orElseThrow();
        var config = Json.createObjectBuilder(scene.getJsonObject("config")).add("maxLength", 20_000);
        return Json.createObjectBuilder(scene).add("config", config).build();
    }

    private static void makeKeys(Path store) throws IOException, InterruptedException {
        Files.deleteIfExists(store);
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "carte",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        KEY_PASSWORD,
                        "-keystore",
                        store.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(made).isZero();
    }

    private static SSLContext trusting(Path store) throws GeneralSecurityException, IOException {
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(KeyStore.getInstance(store.toFile(), KEY_PASSWORD.toCharArray()));
        var context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }

    private Map<String, String> settings(String database, URI keycloak) {
        return Map.ofEntries(
                Map.entry("CARTE_DB_URL", stack.newDatabase(database)),
                Map.entry("CARTE_DB_USER", database),
                Map.entry("CARTE_DB_PASSWORD", database),
                Map.entry("CARTE_OIDC_PROVIDER_URL", keycloak + "/realms/carte"),
                Map.entry("CARTE_HTTP_PORT", String.valueOf(ports.http())),
                Map.entry("CARTE_MANAGEMENT_PORT", String.valueOf(ports.management())),
                Map.entry("CARTE_BEHIND_PROXY", "true"),
                Map.entry("CARTE_COOKIE_SECURE", "true"),
                Map.entry("CARTE_LOG_FORMAT", "json"),
                // beside what carte.sh says itself: it will not run for long
                Map.entry("JAVA_OPTS", "-XX:TieredStopAtLevel=1"));
    }

    private String command() {
        return stack.home().wildfly().resolve("bin/carte.sh").toString();
    }

    /** A copy, so that the run leaves nothing in what is shipped. */
    private Path base(String name) {
        var base = stack.data().resolve(name);
        Directories.copy(stack.home().wildfly().resolve("standalone"), base);
        return base;
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "carte.example")
                .header("X-Forwarded-Port", "443");
        return Web.CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
