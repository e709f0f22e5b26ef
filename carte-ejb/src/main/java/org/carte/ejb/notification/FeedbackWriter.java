package org.carte.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import org.carte.ejb.feedback.FeedbackAsked;
import org.carte.ejb.shared.PublicAddress;
import org.carte.persistence.notification.Mail;
import org.carte.persistence.people.Person;

/** Writes to those whose opinion is asked, and once or twice again to those who have not answered. */
@Stateless
@PermitAll
public class FeedbackWriter {

    @Inject
    Outbox outbox;

    @Inject
    ZoneId zone;

    /** A few questions, and a link that needs no account. */
    public void tell(@Observes FeedbackAsked event) {
        var letters =
                event.readers().stream().map(reader -> letter(event, reader)).toList();
        outbox.write(event.again() ? MailEvent.FEEDBACK_REMINDER : MailEvent.FEEDBACK, event.session(), letters);
    }

    private Letter letter(FeedbackAsked event, FeedbackAsked.Reader reader) {
        var person = reader.person() == null ? new Person(reader.name(), "", reader.email()) : reader.person();
        var words = new MailWords(person.readsIn(), zone);
        var own = Map.of(
                "questionnaire", event.asked().title(person.readsIn()),
                "answer", PublicAddress.of("/avis/" + Mail.SECRET),
                "until", words.moment(event.until()));
        return new Letter(reader.person() == null ? null : person.getId(), person, own, event.wave(), reader.token());
    }
}
