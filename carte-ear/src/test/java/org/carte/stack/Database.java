package org.carte.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** PostgreSQL out of Maven jars. Every database belongs to a user of its name, whose password is the name again. */
final class Database implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * @param lasting whether data survive the end of this run, and are written as carefully as in production
     * @param settings of {@code postgresql.conf}, beyond ours
     */
    static Database start(Home home, Path data, int port, boolean lasting, Map<String, String> settings) {
        var binaries = home.server().resolve("postgresql");
        var log = Redirect.appendTo(data.resolveSibling("postgresql.log").toFile());
        try {
            Files.createDirectories(data);
            Files.createDirectories(binaries);
            var builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(!lasting)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    // É comes between D and F, whatever the locales of this machine
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "fr-FR")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", lasting ? "on" : "off")
                    .setServerConfig("synchronous_commit", lasting ? "on" : "off");
            settings.forEach(builder::setServerConfig);
            return new Database(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL does not start, see " + data.resolveSibling("postgresql.log"), e);
        }
    }

    /** Makes the database and its owner unless they are there. */
    void create(String name) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select from pg_database where datname = '" + name + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create role " + name + " login password '" + name + "'");
            statement.execute("create database " + name + " owner " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database " + name, e);
        }
    }

    /** Where its superuser may do anything. */
    String superuserUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    String jdbcUrl(String name) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
