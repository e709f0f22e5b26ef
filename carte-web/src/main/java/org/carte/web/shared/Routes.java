package org.carte.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which page stands behind an address. Read from lines such as {@code /app/sessions/{session} /app/…/page.xhtml}. */
final class Routes {

    private record Route(Pattern address, List<String> names, String page) {

        Optional<String> pageFor(String path) {
            var match = address.matcher(path);
            if (!match.matches()) {
                return Optional.empty();
            }
            return Optional.of(page
                    + names.stream()
                            .map(name -> name + "=" + match.group(name))
                            .collect(Collectors.joining("&", names.isEmpty() ? "" : "?", "")));
        }
    }

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final List<Route> all;

    private Routes(List<Route> all) {
        this.all = all;
    }

    /** Reads the table; blank lines and lines that start with # say nothing. */
    static Routes read(InputStream table) {
        try (var lines = new BufferedReader(new InputStreamReader(table, UTF_8))) {
            return new Routes(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Routes::route)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The page behind an address, with the parameters the address carries.
     *
     * @param path below the context, {@code /app/sessions/42}
     */
    Optional<String> pageFor(String path) {
        return all.stream().flatMap(route -> route.pageFor(path).stream()).findFirst();
    }

    /** The addresses that carry no parameters, the root aside. */
    List<String> fixed() {
        return all.stream()
                .filter(route -> route.names().isEmpty())
                .map(route -> route.address().pattern())
                .filter(address -> !address.equals("/"))
                .toList();
    }

    private static Route route(String line) {
        var parts = line.split("\\s+", -1);
        var names = PARAMETER
                .matcher(parts[0])
                .results()
                .map(found -> found.group(1))
                .toList();
        var address = PARAMETER.matcher(parts[0]).replaceAll("(?<$1>[A-Za-z0-9-]+)");
        return new Route(Pattern.compile(address), names, parts[1]);
    }
}
