package org.carte.web.feedback;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says on which day a session was, in the reader's words and the organisation's zone. */
final class Day {

    private Day() {}

    static String of(Instant start, ZoneId zone) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(start.atZone(zone));
    }
}
