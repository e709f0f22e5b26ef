package org.carte.ejb.notification;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.notification.Mail;
import org.carte.persistence.notification.MailHours;
import org.carte.persistence.notification.MailRepository;
import org.carte.persistence.notification.MailSettingRepository;
import org.carte.persistence.notification.MailTemplate;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.shared.UuidVersion7;

/** How mails are worded and when they wait, for administrators. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class TemplateService {

    /** The version of a text that nobody has changed yet. */
    public static final int SHIPPED = -1;

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 8000;

    @Inject
    MailSettingRepository settings;

    @Inject
    MailRepository mails;

    @Inject
    PersonRepository people;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * What there is to write about.
     *
     * @param changed languages in which somebody changed the text
     */
    public record EventTexts(MailEvent event, List<String> changed) {}

    /**
     * A text with its version, {@link #SHIPPED} when it is the one that ships.
     *
     * @param text to be filled in
     */
    public record VersionedText(MailText text, int version) {}

    /** All events, in the order of a session's life. */
    public List<EventTexts> events() {
        var changed = settings.templates().stream()
                .collect(Collectors.groupingBy(
                        MailTemplate::getAbout, Collectors.mapping(MailTemplate::getLanguage, Collectors.toList())));
        return Arrays.stream(MailEvent.values())
                .map(event -> new EventTexts(event, changed.getOrDefault(event.name(), List.of())))
                .toList();
    }

    /** The text that is sent now. */
    public VersionedText text(MailEvent event, String language) {
        return settings.template(event.name(), language)
                .map(own -> new VersionedText(new MailText(own.getSubject(), own.getBody()), own.getVersion()))
                .orElseGet(() -> new VersionedText(words(language).text(event), SHIPPED));
    }

    /**
     * Puts another text in place.
     *
     * @param seen the version the caller has read
     * @throws BusinessException when it names what the event does not know, or somebody else was faster
     */
    public void change(MailEvent event, String language, int seen, MailText text) {
        check(event, text);
        var stored = settings.template(event.name(), language);
        if (stored.isPresent()) {
            var own = stored.get();
            own.setSubject(text.subject());
            own.setBody(text.body());
            own.seenAt(seen);
            settings.update(own);
        } else if (seen != SHIPPED
                || settings.insertUnlessKnown(UuidVersion7.next(), event.name(), language, text.subject(), text.body())
                        == 0) {
            throw new StaleException();
        }
    }

    /** Back to the text that ships. */
    public void reset(MailEvent event, String language, int seen) {
        settings.template(event.name(), language).ifPresent(own -> {
            own.seenAt(seen);
            settings.delete(own);
        });
    }

    /** The text as somebody invented would get it. */
    public MailText preview(MailEvent event, String language, MailText text) {
        check(event, text);
        return text.filled(words(language).sample(event));
    }

    /** Sends the caller what the preview shows, stored or not. */
    public void sendTest(MailEvent event, String language, MailText text) {
        var shown = preview(event, language, text);
        var me = people.byId(caller.personId()).orElseThrow(NotFoundException::new);
        var subject = words(language).test(shown.subject());
        mails.insert(new Mail(me.getId(), me.getEmail(), "TEST", subject, shown.body(), clock.instant()).now());
    }

    /** When nobody is written to without need. */
    public MailHours hours() {
        return settings.hours();
    }

    /**
     * Sets the quiet hours; both null for none. What waits for the end of the old ones waits for that of the new.
     *
     * @param seen the version the caller has read
     */
    public void keepQuiet(int seen, LocalTime start, LocalTime end) {
        if ((start == null) != (end == null)) {
            throw new InvalidException("quietTo", "error.mails.hoursHalf");
        }
        if (start != null && start.equals(end)) {
            throw new InvalidException("quietTo", "error.mails.hoursSame");
        }
        var hours = settings.hours();
        hours.quiet(start, end);
        hours.seenAt(seen);
        settings.updateHours(hours);
        mails.planAnew(QuietHours.of(hours, zone).next(clock.instant()));
    }

    private MailWords words(String language) {
        return new MailWords(Locale.forLanguageTag(language), zone);
    }

    private static void check(MailEvent event, MailText text) {
        var unknown = new TreeSet<>(text.variables());
        event.variables().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new InvalidException("body", "error.mails.unknown", String.join(", ", unknown));
        }
        if (text.subject().isBlank() || text.body().isBlank()) {
            throw new InvalidException("subject", "error.mails.empty");
        }
        if (text.subject().length() > LONGEST_SUBJECT || text.body().length() > LONGEST_BODY) {
            throw new BusinessException(Kind.TOO_LARGE, "error.mails.tooLong", LONGEST_SUBJECT, LONGEST_BODY);
        }
    }
}
