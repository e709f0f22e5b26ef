package org.carte.web.feedback;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;

/** Days as people read and write them. */
final class Day {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Day() {}

    /**
     * Reads a day as browsers send it.
     *
     * @throws DateTimeParseException when it is none, or none a session can be on
     */
    static LocalDate read(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeParseException("Out of time", text, 0);
        }
        return day;
    }

    /** On which day a session was, in the reader's words and the organisation's zone. */
    static String of(Instant start, ZoneId zone) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(start.atZone(zone));
    }
}
