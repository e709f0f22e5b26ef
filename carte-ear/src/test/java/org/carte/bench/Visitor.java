package org.carte.bench;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with cookies of their own, who takes pages compressed and keeps none. With the oldest client of Java: it asks and
 * reads on the thread that wants to know, while the newer one hands from thread to thread and takes a millisecond of its own.
 */
public final class Visitor {

    private static final byte[] NOTHING = {};
    private static final int REDIRECTS = 10;

    /** Who does not want a page is taken for a program, which needs a token. */
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html", "Accept-Language", "fr");

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final URI app;
    private final LocalCookies jar = new LocalCookies();

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
        var home = send(
                        URI.create(form.group(1).replace("&amp;", "&")),
                        "POST",
                        Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"),
                        "username=" + name + "&password=" + name + "&credentialId=")
                .granted();
        if (!home.from().getPath().startsWith(app.getPath())) {
            throw new IllegalStateException("The login of " + login + " ends at " + home.from());
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
        return send(app.resolve(path), "GET", PAGE, null);
    }

    /** A call of the REST interface by this visitor's program, which has a token instead of cookies. */
    Fetched call(String method, String path, String token, String body) {
        var headers = Map.of(
                "Accept", "application/json",
                "Authorization", "Bearer " + token,
                "Content-Type", "application/json");
        return send(app.resolve("api/v1/" + path), method, headers, body);
    }

    private Fetched send(URI to, String method, Map<String, String> headers, String body) {
        try {
            long begin = System.nanoTime();
            var answer = ask(to, method, headers, body);
            for (int redirects = 0; answer.status() / 100 == 3 && redirects < REDIRECTS; redirects++) {
                answer = ask(answer.from().resolve(answer.header("Location")), "GET", PAGE, null);
            }
            return answer.after(System.nanoTime() - begin);
        } catch (IOException e) {
            throw new UncheckedIOException(to.getPath(), e);
        }
    }

    private Fetched ask(URI to, String method, Map<String, String> headers, String body) throws IOException {
        var connection = (HttpURLConnection) to.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout(30_000);
        connection.setRequestMethod(method);
        headers.forEach(connection::setRequestProperty);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        jar.get(to, Map.of())
                .forEach((name, values) -> values.forEach(value -> connection.addRequestProperty(name, value)));
        if (body != null) {
            connection.setDoOutput(true);
            try (var out = connection.getOutputStream()) {
                out.write(body.getBytes(UTF_8));
            }
        }
        int status = connection.getResponseCode();
        jar.put(to, connection.getHeaderFields());
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Fetched(to, status, connection.getHeaderFields(), in == null ? NOTHING : in.readAllBytes(), 0);
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
