package org.carte.ejb.enrolment;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.carte.ejb.shared.InvalidException;

/**
 * E-mail addresses and names as people paste them: one a line, or separated by commas, semicolons or tabs; out of a mail
 * program with the name before the address in angle brackets.
 */
final class PastedList {

    private static final int MOST = 500;
    private static final Pattern BETWEEN = Pattern.compile("[\\n\\r,;\\t]+");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\"]+@[^\\s<>()\"]+");

    private final Set<String> emails = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    PastedList(String text) {
        var entries = Arrays.stream(BETWEEN.split(text == null ? "" : text, -1))
                .map(entry -> entry.strip().replaceAll("\\s+", " "))
                .filter(entry -> !entry.isEmpty())
                .toList();
        if (entries.isEmpty() || entries.size() > MOST) {
            throw new InvalidException("list", "error.enrolment.list", MOST);
        }
        for (var entry : entries) {
            address(entry).ifPresentOrElse(emails::add, () -> names.add(entry));
        }
    }

    private static Optional<String> address(String entry) {
        var found = ADDRESS.matcher(entry);
        return found.find() ? Optional.of(found.group().toLowerCase(ROOT)) : Optional.empty();
    }

    /** Addresses, in lower case, each once. */
    List<String> emails() {
        return List.copyOf(emails);
    }

    /** Everything else, each once. */
    List<String> names() {
        return List.copyOf(names);
    }
}
