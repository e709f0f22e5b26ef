package org.carte.ejb.notification;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.carte.ejb.feedback.Circle;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.notification.ExpectedMail;
import org.carte.persistence.notification.Mail;
import org.carte.persistence.notification.MailRepository;
import org.carte.persistence.notification.MailRow;
import org.carte.persistence.notification.MailStatus;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;

/** What people were and will be written to. An administrator sees that and why, not the text: that is the reader's. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class MailService {

    private static final Limit SHORT_LIST = Limit.of(50);
    private static final Pattern MESSAGE_ID =
            Pattern.compile("<?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})@carte>?");

    @Inject
    MailRepository mails;

    @Inject
    PersonRepository people;

    @Inject
    Circle circle;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What does not leave as it should.
     *
     * @param stuck how many were tried and wait to be tried again
     * @param rows what was refused or may be lost, and nobody has settled yet
     */
    public record Trouble(long stuck, List<MailRow> rows) {}

    /** The mails of somebody, the latest first, without their text. */
    public Page<MailRow> ofPerson(UUID person, PageRequest page) {
        var found = mails.ofPerson(person, page);
        return new jakarta.data.page.impl.PageRecord<>(
                page,
                found.content().stream().map(MailRow::withoutBody).toList(),
                found.hasTotals() ? found.totalElements() : -1);
    }

    /** The caller's own mails, the latest first. */
    @RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
    public Page<MailRow> mine(PageRequest page) {
        return mails.ofPerson(caller.personId(), page);
    }

    /** What is not in the outbox yet, but will be: somebody with a place in a session to come will be convoked. */
    public List<ExpectedMail> expected(UUID person) {
        return mails.convocationsToCome(person, clock.instant(), SHORT_LIST);
    }

    /** The same for the caller. */
    @RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
    public List<ExpectedMail> expectedByMe() {
        return expected(caller.personId());
    }

    /** What an administrator has to see to. */
    public Trouble trouble() {
        return new Trouble(
                mails.countStuck(),
                mails.toSettle(SHORT_LIST).stream().map(MailRow::withoutBody).toList());
    }

    /**
     * Sends a mail once more that was refused, or that may be lost; to the address that the directory has now, and with
     * another link where the one it had has left with it.
     *
     * @throws BusinessException when that link has nothing left to ask
     */
    public void again(UUID id) {
        change(id, mail -> {
            if (mail.lacksSecret()) {
                mail.withSecret(
                        mail.getWaveId(), circle.another(mail.getWaveId(), mail.getPersonId(), mail.getRecipient()));
            }
            mail.again(
                    Optional.ofNullable(mail.getPersonId())
                            .flatMap(people::byId)
                            .map(Person::getEmail)
                            .orElse(mail.getRecipient()),
                    clock.instant());
        });
    }

    /** Leaves it at that. */
    public void settle(UUID id) {
        change(id, Mail::settle);
    }

    /**
     * Somebody else's mail server sent a mail back after ours had taken it.
     *
     * @param messageId of the mail that came back, with or without brackets
     * @param reason as that server gives it
     * @throws NotFoundException when no mail of ours has that key
     */
    public void bounced(String messageId, String reason) {
        var key = MESSAGE_ID.matcher(messageId == null ? "" : messageId.strip());
        if (!key.matches()) {
            throw new InvalidException("messageId", "error.mails.messageId");
        }
        if (reason == null || reason.isBlank()) {
            throw new InvalidException("reason", "error.mails.reasonNeeded");
        }
        var mail = mails.byId(UUID.fromString(key.group(1))).orElseThrow(NotFoundException::new);
        if (mail.getStatus() != MailStatus.SENT && mail.getStatus() != MailStatus.UNCERTAIN) {
            throw new BusinessException(Kind.CONFLICT, "error.mails.notSent");
        }
        mail.refused(reason.strip());
        mails.update(mail);
    }

    private void change(UUID id, Consumer<Mail> step) {
        var mail = mails.byId(id).orElseThrow(NotFoundException::new);
        if (mail.getStatus() != MailStatus.REFUSED && mail.getStatus() != MailStatus.UNCERTAIN) {
            throw new BusinessException(Kind.CONFLICT, "error.mails.notRefused");
        }
        step.accept(mail);
        mails.update(mail);
    }
}
