package org.carte.ejb.notification;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.shared.PublicAddress;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.FacilitatorName;
import org.carte.persistence.schedule.Slot;

/** The words of mails, in the language of whoever reads them. */
final class MailTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int LONGEST_SUBJECT = 200;

    private final ResourceBundle words;
    private final Locale locale;
    private final ZoneId zone;

    MailTexts(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.words = ResourceBundle.getBundle(
                "org.carte.ejb.notification.messages", locale, MailTexts.class.getClassLoader(), NO_FALLBACK);
    }

    /** The first line somebody reads. */
    String subject(String about, SessionDetails session) {
        var subject = say(about + ".subject", session.title(), day(session));
        return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }

    /**
     * The mail itself: a greeting, what happened, the facts, a link.
     *
     * @param detail rank or reason, where the text has room for one
     */
    String body(String about, Person reader, SessionDetails session, Object detail) {
        return String.join(
                "\n\n",
                say("greeting", reader.getFirstName()),
                say(about + ".body", session.title(), day(session), detail, place(session)),
                facts(session),
                say("link", PublicAddress.of("/app")),
                say("signature"));
    }

    /** A day and a time, as the reader says them. */
    static String moment(Instant moment, Locale locale, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** Where the reader answers, leaves, or sees their rank. */
    private static String place(SessionDetails session) {
        return PublicAddress.of("/app/sessions/" + session.session().getId() + "/inscription");
    }

    private String facts(SessionDetails session) {
        var address = session.session().getRoom().getVenue().getAddress();
        return session.slots().stream().map(this::slot).collect(Collectors.joining("\n"))
                + "\n" + say("where", address.isBlank() ? session.place() : session.place() + ", " + address)
                + facilitators(session.facilitators());
    }

    private String facilitators(List<FacilitatorName> names) {
        return names.isEmpty()
                ? ""
                : "\n"
                        + say(
                                "facilitators",
                                names.stream().map(FacilitatorName::displayName).collect(Collectors.joining(", ")));
    }

    private String slot(Slot slot) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        var start = slot.getStartsAt().atZone(zone);
        return say(
                "slot",
                date(start),
                time.format(start),
                time.format(slot.getEndsAt().atZone(zone)));
    }

    private String day(SessionDetails session) {
        return date(session.slots().get(0).getStartsAt().atZone(zone));
    }

    private String date(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(moment);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
