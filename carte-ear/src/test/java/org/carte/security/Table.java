package org.carte.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who may do what, one line each: {@code EnrolmentService.enrol = administrator} or {@code GET /people = administrator};
 * {@code anybody} needs no login. The lines stand in one file a feature, in {@code src/test/resources/security}.
 */
final class Table {

    /** What the files are called when they ride, as one, in an archive. */
    static final String RESOURCE = "security-table.txt";

    private Table() {}

    /** All files in one; for the test outside the server, which has the folder. */
    static String text() {
        try (var files = Files.list(Path.of(Table.class.getResource("/security").toURI()))) {
            return files.sorted().map(Table::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same inside the server. */
    static String packedText() {
        try (var file = Table.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines about REST: {@code GET /people}. */
    static Map<String, Set<String>> operations(String text) {
        var lines = lines(text);
        lines.keySet().removeIf(line -> !line.contains(" /"));
        return lines;
    }

    /** The lines about services: {@code EnrolmentService.enrol}. */
    static Map<String, Set<String>> methods(String text) {
        var lines = lines(text);
        lines.keySet().removeIf(line -> line.contains(" /"));
        return lines;
    }

    private static Map<String, Set<String>> lines(String text) {
        var lines = new TreeMap<String, Set<String>>();
        text.lines()
                .map(String::strip)
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .forEach(line -> {
                    var parts = line.split("\\s*=\\s*", 2);
                    lines.put(parts[0], new TreeSet<>(Arrays.asList(parts[1].split("\\s*,\\s*"))));
                });
        return lines;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
