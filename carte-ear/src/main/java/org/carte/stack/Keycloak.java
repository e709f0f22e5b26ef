package org.carte.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The command line of Keycloak, which was built for PostgreSQL when the servers were assembled. */
final class Keycloak {

    private Keycloak() {}

    /** Quick to start rather than quick for thousands. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m";

    /** The same for what runs for few people and not for long. */
    private static final String BRIEF = QUICK + " -XX:-UseG1GC -XX:+UseSerialGC";

    /** What its build is told. */
    static final Map<String, String> BUILD_SETTINGS = Map.of("JAVA_OPTS_APPEND", BRIEF);

    static List<String> build(Path home) {
        // the health page on the main port: one port less to find
        return List.of(
                script(home),
                "build",
                "--db=postgres",
                "--health-enabled=true",
                "--http-management-health-enabled=false");
    }

    /** @param brief whether it runs for few people and not for long */
    static Child start(Path home, Path log, int port, String jdbcUrl, Map<String, String> settings, boolean brief) {
        var environment = new HashMap<>(settings);
        environment.put("KC_DB_URL", jdbcUrl);
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", "keycloak");
        environment.put("KC_CACHE", "local");
        environment.put("JAVA_OPTS_APPEND", brief ? BRIEF : QUICK);
        environment.put("KC_DB_POOL_MAX_SIZE", "15");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", String.valueOf(port));
        environment.put("KC_HOSTNAME", address(port).toString());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        return Child.start(
                "Keycloak", log, environment, List.of(script(home), "start", "--optimized", "--import-realm"));
    }

    static URI address(int port) {
        return URI.create("http://localhost:" + port);
    }

    private static String script(Path home) {
        var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        return home.resolve("bin").resolve(windows ? "kc.bat" : "kc.sh").toString();
    }
}
