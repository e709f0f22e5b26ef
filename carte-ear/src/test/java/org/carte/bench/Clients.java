package org.carte.bench;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.carte.stack.Tokens;

/** The people who look at screens, each logged in once. */
final class Clients {

    private final URI app;
    private final Tokens tokens;
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();

    Clients(URI app, URI keycloak) {
        this.app = app;
        this.tokens = new Tokens(keycloak);
    }

    /** A page for everybody. */
    Screen open(String name, String path) {
        return new Screen(name, n -> {
            var visitor = new Visitor(app);
            return () -> visitor.get(path);
        });
    }

    /** A page behind the login; the clients take the logins in turn, each with a session of their own. */
    Screen page(String name, String path, List<String> logins) {
        return new Screen(name, n -> {
            var login = logins.get(n % logins.size());
            var visitor = visitors.computeIfAbsent(login + n, key -> new Visitor(app).login(login));
            return () -> visitor.get(path);
        });
    }

    /** Something read through REST. */
    Screen read(String name, String path, String login) {
        return new Screen(name, n -> {
            var visitor = new Visitor(app);
            return () -> visitor.call("GET", path, tokens.of(login), null);
        });
    }

    /** Answers written through REST, each time another one, so that something is stored each time. */
    Screen write(String name, String path, List<String> logins, List<JsonObject> answers) {
        return new Screen(name, n -> {
            var visitor = new Visitor(app);
            var login = logins.get(n % logins.size());
            var next = new AtomicInteger(n);
            return () -> visitor.call(
                    "PUT",
                    path,
                    tokens.of(login),
                    answers.get(next.getAndIncrement() % answers.size()).toString());
        });
    }
}
