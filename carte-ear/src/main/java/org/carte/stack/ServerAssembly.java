package org.carte.stack;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Turns the unpacked servers into ours: run by the build beside the compiler of the tests, and again when the archive is
 * made; quick when nothing has changed.
 */
public final class ServerAssembly {

    private final Home home;
    private final Progress progress = new Progress();

    private ServerAssembly(Home home) {
        this.home = home;
    }

    /**
     * The directory of the module is the system property {@code carte.ear.dir}.
     *
     * @param arguments {@code deploy} when the archive is there to be put into the server
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var assembly = new ServerAssembly(Home.here());
        var deploys = List.of(arguments).contains("deploy");
        if (!deploys) {
            // a build that is broken off leaves nothing running: this is a process of its own then
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroy)));
        }
        try (var channel = FileChannel.open(assembly.home.server().resolve("assembly.lock"), CREATE, WRITE)) {
            // the later run waits for the earlier one, and does what that could not
            channel.lock();
            assembly.configureServers();
            if (deploys) {
                assembly.deployArchive();
            }
        }
    }

    private void configureServers() throws IOException, InterruptedException, ExecutionException {
        var keycloak = new FutureTask<>(this::keycloak);
        var beside = new Thread(keycloak, "keycloak");
        beside.setDaemon(true);
        beside.start();
        configureWildFly();
        keycloak.get();
    }

    private Void keycloak() throws IOException, InterruptedException {
        buildKeycloak();
        furnishKeycloak();
        return null;
    }

    /** Runs the scripts of {@code src/main/server} in the order of their names, over the configuration as delivered. */
    private void configureWildFly() throws IOException, InterruptedException {
        var wildfly = home.wildfly();
        Files.copy(
                home.serverSources().resolve("carte.sh"),
                wildfly.resolve("bin/carte.sh"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        wildfly.resolve("bin/carte.sh").toFile().setExecutable(true);
        var script = script();
        var done = home.server().resolve("wildfly-configured.cli");
        if (Files.exists(done) && Files.readString(done).equals(script)) {
            return;
        }
        progress.say("WildFly is being configured…");
        Files.deleteIfExists(done);
        var configuration = wildfly.resolve("standalone/configuration/standalone.xml");
        var delivered = wildfly.resolve("docs/standalone.xml.delivered");
        if (!Files.exists(delivered)) {
            Files.copy(configuration, delivered);
        }
        Files.copy(delivered, configuration, StandardCopyOption.REPLACE_EXISTING);
        Directories.delete(wildfly.resolve("modules/org"));
        var running = home.server().resolve("wildfly-running.cli");
        Files.writeString(running, script);
        java(
                wildfly,
                "WildFly's configuration",
                "-Djboss.home.dir=" + wildfly,
                "-jar",
                wildfly.resolve("jboss-modules.jar").toString(),
                "-mp",
                wildfly.resolve("modules").toString(),
                "org.jboss.as.cli",
                "--file=" + running);
        Directories.delete(wildfly.resolve("standalone/configuration/standalone_xml_history"));
        Files.move(running, done, StandardCopyOption.REPLACE_EXISTING);
    }

    private String script() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("set driver=" + home.server().resolve("postgresql.jar"));
        lines.add("embed-server --stability=preview --std-out=discard");
        try (var scripts = Files.list(home.serverSources())) {
            for (var script : scripts.filter(path -> path.toString().endsWith(".cli"))
                    .sorted()
                    .toList()) {
                lines.add(Files.readString(script));
            }
        }
        lines.add("stop-embedded-server");
        return String.join("\n", lines);
    }

    private void deployArchive() throws IOException {
        Files.copy(
                home.archive(),
                home.wildfly().resolve("standalone/deployments/carte.ear"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void buildKeycloak() throws IOException, InterruptedException {
        var keycloak = home.keycloak();
        var command = Keycloak.build(keycloak);
        var done = home.server().resolve("keycloak-built.txt");
        if (Files.exists(done) && Files.readString(done).equals(command.toString())) {
            return;
        }
        progress.say("Keycloak is being built for PostgreSQL, half a minute…");
        try (var child = Child.start(
                "Keycloak's build", home.server().resolve("keycloak-build.log"), Keycloak.BUILD_SETTINGS, command)) {
            child.finish();
        }
        Files.writeString(done, command.toString());
    }

    /** The realm with the development part merged into it, and the look of the login page. */
    private void furnishKeycloak() throws IOException {
        var imports = home.keycloak().resolve("data/import");
        Files.createDirectories(imports);
        Files.writeString(
                imports.resolve("carte-realm.json"),
                Realm.forDevelopment(home.keycloakSources()).toString(),
                StandardCharsets.UTF_8);
        var themes = home.keycloakSources().resolve("themes");
        if (Files.isDirectory(themes)) {
            Directories.copy(themes, home.keycloak().resolve("themes"));
        }
    }

    private void java(Path directory, String name, String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        try (var child = Child.start(
                name,
                home.server().resolve("wildfly-configuration.log"),
                Map.of("JBOSS_HOME", directory.toString()),
                command)) {
            child.finish();
        }
    }
}
