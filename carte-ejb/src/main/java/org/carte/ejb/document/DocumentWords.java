package org.carte.ejb.document;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import org.carte.ejb.shared.Slug;
import org.carte.persistence.document.DocumentKind;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.Slot;

/** What papers say in one language. */
final class DocumentWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Locale locale;
    private final ZoneId zone;

    DocumentWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.words = ResourceBundle.getBundle(
                "org.carte.ejb.document.words", locale, DocumentWords.class.getClassLoader(), NO_FALLBACK);
    }

    /** The same in the language of somebody. */
    DocumentWords of(Person reader) {
        return new DocumentWords(reader.readsIn(), zone);
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    String name(DocumentKind kind) {
        return say("name." + kind);
    }

    /** Such as {@code feuille-emargement-la-carte-du-soi-2018-02-19.pdf}. */
    String fileName(DocumentKind kind, Dossier dossier) {
        var day = dossier.details().session().getStartsAt().atZone(zone).toLocalDate();
        return say("file." + kind) + "-" + Slug.of(dossier.title(), "session") + "-" + day + ".pdf";
    }

    String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    String date(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    String times(Instant start, Instant end) {
        return time(start) + " – " + time(end);
    }

    String slot(Slot slot) {
        return day(slot.getStartsAt()) + ", " + times(slot.getStartsAt(), slot.getEndsAt());
    }

    /** From the first day to the last. */
    String period(Dossier dossier) {
        var slots = dossier.slots();
        var first = date(slots.get(0).getStartsAt());
        var last = date(slots.get(slots.size() - 1).getStartsAt());
        return first.equals(last) ? say("onDay", first) : say("fromTo", first, last);
    }

    String hours(BigDecimal hours) {
        return say("hours", NumberFormat.getNumberInstance(locale).format(hours.stripTrailingZeros()));
    }

    String price(BigDecimal price) {
        if (price.signum() == 0) {
            return say("free");
        }
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(price);
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }
}
