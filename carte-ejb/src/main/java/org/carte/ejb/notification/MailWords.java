package org.carte.ejb.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.shared.PublicAddress;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.FacilitatorName;
import org.carte.persistence.schedule.Slot;

/** The texts that ship with the platform, and what their variables say, in one language. */
final class MailWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Locale locale;
    private final ZoneId zone;

    MailWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.words = ResourceBundle.getBundle(
                "org.carte.ejb.notification.messages", locale, MailWords.class.getClassLoader(), NO_FALLBACK);
    }

    /** The text of an event until somebody writes another. */
    MailText text(MailEvent event) {
        return new MailText(words.getString(event + ".subject"), words.getString(event + ".body"));
    }

    /** What is said of the reader, and where the platform is. */
    Map<String, String> of(Person reader) {
        var values = new HashMap<String, String>();
        values.put("firstName", reader.getFirstName());
        values.put("lastName", reader.getLastName());
        values.put("link", PublicAddress.of("/app"));
        return values;
    }

    /** What is said of a session. */
    Map<String, String> of(SessionDetails session) {
        var address = session.session().getRoom().getVenue().getAddress();
        return Map.of(
                "session", session.title(),
                "day",
                        date(session.slots().stream()
                                .map(Slot::getStartsAt)
                                .findFirst()
                                .orElse(session.session().getStartsAt())),
                "times", session.slots().stream().map(this::slot).collect(Collectors.joining("\n")),
                "place", address.isBlank() ? session.place() : session.place() + ", " + address,
                "facilitators", names(session.facilitators()),
                "enrolment",
                        PublicAddress.of("/app/sessions/" + session.session().getId() + "/inscription"));
    }

    /** A day and a time, as the reader says them. */
    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** What the variables of an event would say, to look at a text. */
    Map<String, String> sample(MailEvent event) {
        return event.variables().stream()
                .collect(Collectors.toMap(name -> name, name -> words.getString("sample." + name)));
    }

    /** The subject of a mail that is only tried out. */
    String test(String subject) {
        return words.getString("test.subject").replace("{0}", subject);
    }

    private static String names(List<FacilitatorName> facilitators) {
        return facilitators.stream().map(FacilitatorName::displayName).collect(Collectors.joining(", "));
    }

    private String slot(Slot slot) {
        return date(slot.getStartsAt()) + ", " + time(slot.getStartsAt()) + " – " + time(slot.getEndsAt());
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    private String date(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }
}
