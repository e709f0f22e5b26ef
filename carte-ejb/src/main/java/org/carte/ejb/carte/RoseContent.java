package org.carte.ejb.carte;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.carte.ejb.shared.pdf.PlainText;

/**
 * What is drawn: a participant's map with the zones in the order in which they go round the rose. Texts are cleaned on
 * the way in, so whatever a person has typed can be drawn.
 */
public record RoseContent(String owner, String headline, String promise, LocalDate date, List<RoseZone> zones) {

    /** Cleans the texts and takes a copy of the zones. */
    public RoseContent {
        owner = PlainText.clean(owner);
        headline = PlainText.clean(headline);
        promise = PlainText.clean(promise);
        Objects.requireNonNull(date, "date");
        zones = List.copyOf(zones);
    }
}
