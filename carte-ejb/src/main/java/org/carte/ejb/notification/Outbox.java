package org.carte.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.notification.MailEvent.Tells;
import org.carte.ejb.schedule.CalendarSequence;
import org.carte.ejb.schedule.Invitation;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.persistence.notification.Mail;
import org.carte.persistence.notification.MailRepository;
import org.carte.persistence.notification.MailSettingRepository;
import org.carte.persistence.people.Person;

/** Puts mails in the outbox, in the transaction of what they tell. */
@Stateless
@PermitAll
public class Outbox {

    @Inject
    MailRepository mails;

    @Inject
    MailSettingRepository settings;

    @Inject
    CalendarSequence calendars;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * Writes to people about a session, each in their language, with what their calendar has to learn.
     *
     * @param own what the variables of the event alone say
     */
    public void write(MailEvent event, SessionDetails session, Collection<Person> readers, Map<String, String> own) {
        write(event, event.calendar(), session, readers, own);
    }

    /** The same to people in whose calendars it does not stand: those who wait for a place. */
    public void tell(MailEvent event, SessionDetails session, Collection<Person> readers, Map<String, String> own) {
        write(event, Tells.NOTHING, session, readers, own);
    }

    /** Writes to people about a session, each a link of their own; nothing in it is for a calendar. */
    public void write(MailEvent event, SessionDetails session, Collection<Letter> letters) {
        var hours = hours();
        var texts = new HashMap<Locale, MailText>();
        for (var letter : letters) {
            var mail = mail(event, session, letter.personId(), letter.reader(), letter.own(), texts);
            put(mail.ofSession(session.session().getId(), List.of()).withSecret(letter.wave(), letter.secret()), hours);
        }
    }

    private void write(
            MailEvent event,
            Tells calendar,
            SessionDetails session,
            Collection<Person> readers,
            Map<String, String> own) {
        if (calendar == Tells.TAKES_PLACE && !readers.isEmpty()) {
            calendars.announce(session.session().getId(), Invitation.days(session, zone));
        }
        var hours = hours();
        var texts = new HashMap<Locale, MailText>();
        for (var reader : readers) {
            var mail = mail(event, session, reader.getId(), reader, own, texts)
                    .ofSession(session.session().getId(), files(calendar, session, reader));
            put(event.isUrgent() ? mail.now() : mail, hours);
        }
    }

    private Mail mail(
            MailEvent event,
            SessionDetails session,
            UUID person,
            Person reader,
            Map<String, String> own,
            Map<Locale, MailText> texts) {
        var words = new MailWords(reader.readsIn(), zone);
        var values = words.of(reader);
        values.putAll(words.of(session));
        values.putAll(own);
        var text = texts.computeIfAbsent(reader.readsIn(), locale -> text(event, locale))
                .filled(values);
        return new Mail(person, reader.getEmail(), event.name(), text.subject(), text.body(), clock.instant());
    }

    private void put(Mail mail, QuietHours hours) {
        if (!mail.isUrgent()) {
            mail.waitUntil(hours.next(clock.instant()));
        }
        mails.insert(mail);
    }

    private MailText text(MailEvent event, Locale locale) {
        return settings.template(event.name(), locale.getLanguage())
                .map(own -> new MailText(own.getSubject(), own.getBody()))
                .orElseGet(() -> new MailWords(locale, zone).text(event));
    }

    private QuietHours hours() {
        return QuietHours.of(settings.hours(), zone);
    }

    private List<String> files(Tells calendar, SessionDetails session, Person reader) {
        var invitation = new Invitation(session, reader, clock.instant(), zone);
        return switch (calendar) {
            case NOTHING -> List.of();
            case TAKES_PLACE -> invitation.request();
            case IS_OFF -> invitation.cancel();
        };
    }
}
