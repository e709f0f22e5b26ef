package org.carte.bench;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a connection and cookies of their own, who takes pages compressed and keeps none. */
public final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final URI app;
    private final LocalCookies jar = new LocalCookies();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(jar)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            // no threads of its own: handing answers from one to the next takes a millisecond that is not the server's
            .executor(Runnable::run)
            .build();

    /** Nobody yet. */
    public Visitor(URI app) {
        this.app = app;
    }

    /** Logs in as a browser does: the page asked for leads to the form of Keycloak, which leads back. */
    public Visitor login(String login) {
        var page = get("app").text();
        var form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("Keycloak shows no form: " + page);
        }
        var name = encode(login, UTF_8);
        var request = HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                // who does not want a page is taken for a program, which needs a token
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString("username=" + name + "&password=" + name + "&credentialId="));
        var home = send(request).granted();
        if (!home.response().uri().getPath().startsWith(app.getPath())) {
            throw new IllegalStateException(
                    "The login of " + login + " ends at " + home.response().uri());
        }
        return this;
    }

    /** The same person on another device: Keycloak knows them, the application does not yet. */
    Visitor again() {
        var other = new Visitor(app);
        jar.getCookieStore().getCookies().stream()
                .filter(cookie -> !cookie.getPath().startsWith(app.getPath().replaceAll("/$", "")))
                .forEach(cookie -> other.jar.getCookieStore().add(null, cookie));
        other.get("app").granted();
        return other;
    }

    /** What a browser would send along to the application. */
    public String cookies() {
        return jar.getCookieStore().getCookies().stream()
                .filter(cookie -> app.getPath().startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** @param path relative to the context path */
    Fetched get(String path) {
        return send(HttpRequest.newBuilder(app.resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Language", "fr"));
    }

    /** A call of the REST interface by this visitor's program, which has a token instead of cookies. */
    Fetched call(String method, String path, String token, String body) {
        var request = HttpRequest.newBuilder(app.resolve("api/v1/" + path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
        if (body == null) {
            return send(request.method(method, BodyPublishers.noBody()));
        }
        return send(request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    private Fetched send(HttpRequest.Builder request) {
        var asked = request.header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            long begin = System.nanoTime();
            var answer = client.send(asked, BodyHandlers.ofByteArray());
            return new Fetched(answer, System.nanoTime() - begin);
        } catch (IOException e) {
            throw new UncheckedIOException(asked.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Keycloak's cookies are for encrypted connections only; browsers make an exception for this machine, Java none. */
    private static final class LocalCookies extends CookieManager {

        LocalCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            super.put(from, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }
}
