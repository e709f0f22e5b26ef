package org.carte.stack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Everything that has to run for the application to be used. */
public final class Stack implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static volatile Stack current;

    private final Home home;
    private final Path data;
    private final Ports ports;
    private final boolean lasting;
    private final boolean measured;
    private final Map<String, String> databaseSettings;
    private final Progress progress;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final List<Child> children = new ArrayList<>();
    private boolean closed;
    private Database database;
    private volatile CompletableFuture<Void> login;

    /** @param lasting whether {@code data} are kept for the next time */
    Stack(Home home, Path data, Ports ports, boolean lasting, Progress progress) {
        this(home, data, ports, lasting, false, Map.of(), progress);
    }

    /**
     * The same.
     *
     * @param measured whether the application server runs as in production rather than starting quickly
     * @param databaseSettings what is asked of PostgreSQL beside
     */
    Stack(
            Home home,
            Path data,
            Ports ports,
            boolean lasting,
            boolean measured,
            Map<String, String> databaseSettings,
            Progress progress) {
        this.home = home;
        this.data = data;
        this.ports = ports;
        this.lasting = lasting;
        this.measured = measured;
        this.databaseSettings = databaseSettings;
        this.progress = progress;
    }

    /**
     * A stack to be measured, not started yet: on free ports, empty, and as careful with its data as in production.
     *
     * @param name of its directory under {@code target}
     * @param databaseSettings what the measurement asks of PostgreSQL
     */
    public static Stack toBeMeasured(String name, Map<String, String> databaseSettings) {
        var home = Home.here();
        var data = home.target().resolve(name);
        Directories.delete(data);
        return new Stack(home, data, Ports.free(), true, true, databaseSettings, new Progress());
    }

    /** The stack of this run of the tests. */
    public static Stack current() {
        if (current == null) {
            throw new IllegalStateException("No servers: tests get them from " + StackSession.class.getName());
        }
        return current;
    }

    /** The application, context path included, with a slash at the end. */
    public URI app() {
        return URI.create("http://localhost:" + ports.http() + "/carte/");
    }

    /** Keycloak; the realm is {@code realms/carte} under it. Whoever asks waits until it is there. */
    public URI keycloak() {
        awaitKeycloak();
        return Keycloak.address(ports.keycloak());
    }

    /** The page of the mail catcher. */
    public URI mail() {
        return URI.create("http://localhost:" + ports.mail() + "/");
    }

    /** Where jboss-cli and Arquillian talk to the server. */
    public int managementPort() {
        return ports.management();
    }

    /** The database of the application, for tests that look behind; user and password are {@code carte}. */
    public String jdbcUrl() {
        return database.jdbcUrl("carte");
    }

    /** A new, empty database whose owner and password have its name. */
    public String newDatabase(String name) {
        database.create(name);
        return database.jdbcUrl(name);
    }

    /** The database server as its superuser, for those who watch all of it. */
    public String superuserUrl() {
        return database.superuserUrl();
    }

    Home home() {
        return home;
    }

    /** Where this run keeps its data and its logs. */
    public Path data() {
        return data;
    }

    /** Starts all, in parallel where one does not need the other, and returns when people can log in. */
    public void start() throws InterruptedException {
        startApplication();
        awaitKeycloak();
    }

    /** The same, and returns when the first page is there: Keycloak takes longer. */
    void startApplication() throws InterruptedException {
        progress.say("PostgreSQL is starting…");
        database = keep(Database.start(home, data.resolve("postgresql"), ports.database(), lasting, databaseSettings));
        database.create("carte");
        database.create("keycloak");
        progress.say("PostgreSQL is ready, Keycloak and WildFly are starting…");
        keep(MailCatcher.start(ports.smtp(), ports.mail()));
        login = CompletableFuture.runAsync(() -> uninterrupted(this::startKeycloak));
        var server = CompletableFuture.runAsync(() -> uninterrupted(this::startWildFly));
        // who has failed already is not waited for by the other
        await(CompletableFuture.anyOf(login, server));
        await(server);
        current = this;
    }

    /** Returns when people can log in. */
    void awaitKeycloak() {
        await(login);
    }

    private static void await(CompletableFuture<?> part) {
        try {
            part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void startKeycloak() throws InterruptedException {
        var child = keep(Keycloak.start(
                home.keycloak(),
                data.resolve("keycloak.log"),
                ports.keycloak(),
                database.jdbcUrl("keycloak"),
                settings(),
                !measured));
        progress.await(
                child,
                LIMIT,
                () -> Web.answers(Keycloak.address(ports.keycloak()).resolve("/health/ready")));
    }

    private void startWildFly() throws InterruptedException {
        var base = data.resolve("wildfly");
        var child = keep(WildFly.start(home, base, ports, settings(), !measured));
        progress.await(child, LIMIT, () -> WildFly.hasDeployed(base));
    }

    /** The same variables an administrator sets; the realm reads some of them when it is imported. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("CARTE_DB_URL", database.jdbcUrl("carte"));
        settings.put("CARTE_DB_USER", "carte");
        settings.put("CARTE_DB_PASSWORD", "carte");
        // as with several servers: tests deploy a second copy of the application
        settings.put("CARTE_PUSH", "database");
        settings.put("CARTE_SMTP_HOST", "localhost");
        settings.put("CARTE_SMTP_PORT", String.valueOf(ports.smtp()));
        settings.put("CARTE_OIDC_PROVIDER_URL", Keycloak.address(ports.keycloak()) + "/realms/carte");
        settings.put("CARTE_PUBLIC_URL", "http://localhost:" + ports.http() + "/carte");
        settings.put("CARTE_OIDC_REDIRECT_URI", "http://localhost:*");
        return settings;
    }

    /** The first of our processes that ended although nobody asked it to. */
    synchronized Optional<Child> casualty() {
        return closed
                ? Optional.empty()
                : children.stream().filter(child -> !child.isAlive()).findFirst();
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        if (closed) {
            quietly(part);
            throw new IllegalStateException("stopped while starting");
        }
        started.push(part);
        if (part instanceof Child child) {
            children.add(child);
        }
        return part;
    }

    /** Stops all, the last started first: nobody loses the database under their feet. */
    @Override
    public void close() {
        List<AutoCloseable> parts;
        synchronized (this) {
            closed = true;
            parts = List.copyOf(started);
            started.clear();
        }
        var processes = parts.stream().filter(Child.class::isInstance).toList();
        CompletableFuture.allOf(processes.stream()
                        .map(part -> CompletableFuture.runAsync(() -> quietly(part)))
                        .toArray(CompletableFuture[]::new))
                .join();
        parts.stream().filter(part -> !processes.contains(part)).forEach(this::quietly);
    }

    private void quietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            progress.say("Stopping: " + e);
        }
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private static void uninterrupted(Step step) {
        try {
            step.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
