package org.carte.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Gatling with the reference day, in a process of its own as its makers intend, and what it found. */
final class Load {

    private static final int MINUTES = 8;

    private final Path results;

    Load(Path results) {
        this.results = results;
    }

    /** @return whether there was no error */
    boolean run(URI app, URI keycloak, int rooms, int seconds) throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                // nothing is told to anybody on the internet
                "-Dgatling.data.enableAnalytics=false",
                "-Dgatling.http.warmUpUrl=",
                "-Dgatling.ssl.useOpenSsl=false",
                "-Dcarte.bench.app=" + app,
                "-Dcarte.bench.keycloak=" + keycloak,
                "-Dcarte.bench.rooms=" + rooms,
                "-Dcarte.bench.seconds=" + seconds,
                "-classpath",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "--simulation",
                ReferenceDaySimulation.class.getName(),
                "--results-folder",
                results.toString(),
                "--run-description",
                rooms + " rooms of ten");
        var gatling = new ProcessBuilder(command).inheritIO().start();
        var ended = gatling.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            gatling.destroy();
        }
        return ended && gatling.exitValue() == 0;
    }

    /** What one kind of request took, in the words of Gatling; the first is all of them. */
    record Interaction(
            String name,
            String requests,
            String errors,
            String perSecond,
            String median,
            String p95,
            String p99,
            String longest) {

        private static Interaction of(JsonObject stats) {
            return new Interaction(
                    stats.getString("name"),
                    number(stats, "numberOfRequests", "total"),
                    number(stats, "numberOfRequests", "ko"),
                    number(stats, "meanNumberOfRequestsPerSecond", "total"),
                    number(stats, "percentiles1", "total"),
                    number(stats, "percentiles3", "total"),
                    number(stats, "percentiles4", "total"),
                    number(stats, "maxResponseTime", "total"));
        }

        private static String number(JsonObject stats, String name, String which) {
            var value = stats.getJsonObject(name).get(which);
            return value instanceof JsonString text ? text.getString() : value.toString();
        }
    }

    /** Read out of the script behind Gatling's own report: objects of JSON, each after the word "stats". */
    List<Interaction> interactions() throws IOException {
        var found = new ArrayList<Interaction>();
        try (var runs = Files.newDirectoryStream(results, "referencedaysimulation-*")) {
            for (var run : runs) {
                var parts = Files.readString(run.resolve("js/stats.js")).split("\\bstats: ", -1);
                for (int i = 1; i < parts.length; i++) {
                    try (var parser = Json.createParser(new StringReader(parts[i]))) {
                        parser.next();
                        found.add(Interaction.of(parser.getObject()));
                    }
                }
            }
        }
        return found;
    }
}
