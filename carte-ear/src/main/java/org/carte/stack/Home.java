package org.carte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in this checkout: what the build made and what a run keeps. */
record Home(Path ear) {

    /** The module directory as Maven says it, or as found from the directory an IDE starts in. */
    static Home here() {
        var told = System.getProperty("carte.ear.dir");
        if (told != null) {
            return new Home(Path.of(told));
        }
        var working = Path.of("").toAbsolutePath();
        return new Home(Files.isDirectory(working.resolve("carte-ear")) ? working.resolve("carte-ear") : working);
    }

    /** What {@code -Prun} keeps between two runs. */
    Path kept() {
        return ear.resolveSibling(".carte");
    }

    Path target() {
        return ear.resolve("target");
    }

    Path archive() {
        return target().resolve("carte.ear");
    }

    Path server() {
        return target().resolve("server");
    }

    Path wildfly() {
        return unpacked("wildfly-");
    }

    Path keycloak() {
        return unpacked("keycloak-");
    }

    Path serverSources() {
        return ear.resolve("src/main/server");
    }

    Path keycloakSources() {
        return ear.resolve("src/main/keycloak");
    }

    private Path unpacked(String prefix) {
        try (var found = Files.newDirectoryStream(server(), prefix + "*")) {
            var directories = found.iterator();
            if (directories.hasNext()) {
                return directories.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No servers in " + server() + ": build with ./mvnw package first", e);
        }
        throw new IllegalStateException("No " + prefix + "… in " + server() + ": build with ./mvnw package first");
    }
}
