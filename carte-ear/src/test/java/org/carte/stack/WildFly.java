package org.carte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The server with the archive, on a directory of its own beside the one the build made. */
final class WildFly {

    private WildFly() {}

    /**
     * Starts it.
     *
     * @param base where this run has its configuration, its deployments, its log and its data
     * @param brief whether it runs for few people and not for long: compiling what is used often would cost more than it
     *     brings, and so would collecting garbage beside what it does
     */
    static Child start(Home home, Path base, Ports ports, Map<String, String> settings, boolean brief) {
        prepare(home.wildfly().resolve("standalone"), base);
        var environment = new HashMap<>(settings);
        environment.put("CARTE_HTTP_PORT", String.valueOf(ports.http()));
        environment.put("CARTE_MANAGEMENT_PORT", String.valueOf(ports.management()));
        var command = StandaloneCommandBuilder.of(home.wildfly())
                .setBaseDirectory(base)
                .setJavaOptions(
                        "-Xms128m",
                        "-Xmx768m",
                        "-XX:MaxMetaspaceSize=384m",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true")
                .addServerArguments("--stability=preview");
        if (brief) {
            command.addJavaOption("-XX:TieredStopAtLevel=1")
                    // with one level of the compiler there is room for a fifth of the code: it would be thrown out for
                    // ever
                    .addJavaOption("-XX:ReservedCodeCacheSize=240m")
                    .addJavaOption("-XX:+UseSerialGC")
                    .addJavaOption("-Xmn256m");
        } else {
            // as in carte.sh
            command.addJavaOption("-XX:+UseParallelGC").addJavaOption("-XX:+UseTransparentHugePages");
        }
        var coverage = System.getProperty("carte.jacoco.agent", "");
        if (coverage.startsWith("-javaagent")) {
            command.addJavaOption(coverage);
        }
        return Child.start("WildFly", base.resolveSibling("wildfly.log"), environment, command.build());
    }

    /** Whether the archive is there; refused archives end the wait with what the server says about them. */
    static boolean hasDeployed(Path base) {
        var refused = base.resolve("deployments/carte.ear.failed");
        if (Files.exists(refused)) {
            throw new IllegalStateException(
                    "The archive does not deploy, see " + base.resolveSibling("wildfly.log") + "\n" + reason(refused));
        }
        return Files.exists(base.resolve("deployments/carte.ear.deployed"));
    }

    private static String reason(Path refused) {
        try (var lines = Files.lines(refused)) {
            return lines.limit(8).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(Path assembled, Path base) {
        try {
            Directories.delete(base.resolve("configuration"));
            Directories.delete(base.resolve("deployments"));
            Directories.copy(assembled.resolve("configuration"), base.resolve("configuration"));
            Directories.copy(assembled.resolve("deployments"), base.resolve("deployments"));
            Files.createDirectories(base.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
