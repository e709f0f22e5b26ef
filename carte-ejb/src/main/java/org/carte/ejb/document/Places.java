package org.carte.ejb.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where one goes and whom one asks, as several papers say it. */
final class Places {

    private Places() {}

    /** Venue and room, and the address under it. */
    static List<String> of(Dossier dossier) {
        var address = dossier.details().session().getRoom().getVenue().getAddress();
        return Stream.concat(Stream.of(dossier.details().place()), address.lines())
                .toList();
    }

    /** What the programme says, what the venue says, and whom to ask. */
    static String accessibility(Dossier dossier) {
        return together(
                dossier.sheet().accessibility(),
                dossier.details().session().getRoom().getVenue().getAccessibility(),
                dossier.organisation().getAccessibilityContact());
    }

    /** Whom to ask. */
    static String contact(Dossier dossier) {
        return together(dossier.sheet().contact(), dossier.organisation().getContact());
    }

    private static String together(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n"));
    }
}
