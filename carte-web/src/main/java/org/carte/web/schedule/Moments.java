package org.carte.web.schedule;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says moments in the reader's language and the organisation's zone. */
public record Moments(ZoneId zone, Locale locale) implements Serializable {

    /** The weekday and the date. */
    public String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** The time of day. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** Half-days as the history keeps them, as people say them: each day once. */
    public String intervals(String kept) {
        var said = new StringBuilder();
        LocalDate day = null;
        for (var interval : kept.split(" ", -1)) {
            var moments = interval.split("/", -1);
            var start = Instant.parse(moments[0]);
            var on = LocalDate.ofInstant(start, zone);
            var times = time(start) + "–" + time(Instant.parse(moments[1]));
            said.append(on.equals(day) ? ", " + times : (day == null ? "" : "\u00a0; ") + date(start) + " " + times);
            day = on;
        }
        return said.toString();
    }

    /** The day and the month, short. */
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    /** The date without the weekday. */
    private String date(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** Date and time, short. */
    public String stamp(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }
}
