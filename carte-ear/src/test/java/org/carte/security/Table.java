package org.carte.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who may do what, one line each: {@code EnrolmentService.enrol = administrator} or {@code GET /people = administrator};
 * {@code anybody} needs no login.
 */
final class Table {

    /** One file a feature. */
    static final Set<String> FEATURES = new TreeSet<>(Set.of("security", "people"));

    private Table() {}

    static Set<String> resources() {
        var names = new TreeSet<String>();
        FEATURES.forEach(feature -> names.add("security/" + feature + ".txt"));
        return names;
    }

    /** The lines about REST: {@code GET /people}. */
    static Map<String, Set<String>> operations() {
        var lines = read();
        lines.keySet().removeIf(line -> !line.contains(" /"));
        return lines;
    }

    /** The lines about services: {@code EnrolmentService.enrol}. */
    static Map<String, Set<String>> methods() {
        var lines = read();
        lines.keySet().removeIf(line -> line.contains(" /"));
        return lines;
    }

    private static Map<String, Set<String>> read() {
        var lines = new TreeMap<String, Set<String>>();
        for (var resource : resources()) {
            text(resource).lines().map(String::strip).filter(line -> line.contains("=")).forEach(line -> {
                var parts = line.split("\\s*=\\s*", 2);
                lines.put(parts[0], new TreeSet<>(Arrays.asList(parts[1].split("\\s*,\\s*"))));
            });
        }
        return lines;
    }

    private static String text(String resource) {
        try (InputStream file = Table.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
