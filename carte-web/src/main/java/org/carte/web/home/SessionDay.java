package org.carte.web.home;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.carte.persistence.home.SessionGlance;

/** Says when a session is, as people say it: {@code vendredi 4 décembre 2026, 9 h – 17 h 30}. */
final class SessionDay {

    private SessionDay() {}

    static String text(SessionGlance session, ZoneId zone, Locale locale) {
        var start = session.startsAt().atZone(zone);
        var day =
                start.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
        return session.endsAt() == null
                ? day + ", " + hour(start, locale)
                : day + ", " + hour(start, locale) + " – "
                        + end(start, session.endsAt().atZone(zone), locale);
    }

    /** The day alone, as machines read it. */
    static LocalDate date(SessionGlance session, ZoneId zone) {
        return session.startsAt().atZone(zone).toLocalDate();
    }

    private static String end(ZonedDateTime start, ZonedDateTime end, Locale locale) {
        return start.toLocalDate().equals(end.toLocalDate())
                ? hour(end, locale)
                : end.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    private static String hour(ZonedDateTime time, Locale locale) {
        if ("fr".equals(locale.getLanguage())) {
            var pattern = time.getMinute() == 0 ? "H'\u00a0h'" : "H'\u00a0h\u00a0'mm";
            return time.format(DateTimeFormatter.ofPattern(pattern, locale));
        }
        return time.format(DateTimeFormatter.ofPattern("h:mm a", locale));
    }
}
