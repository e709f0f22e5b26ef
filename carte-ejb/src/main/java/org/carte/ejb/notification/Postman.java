package org.carte.ejb.notification;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carte.persistence.notification.Mail;
import org.carte.persistence.notification.MailRepository;
import org.carte.persistence.notification.MailSettingRepository;

/** Sends the mails of the outbox, each at most once; see the package for how. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(REQUIRES_NEW)
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    /** Longer than it takes from noting that a mail leaves to holding its row. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    @Resource(lookup = "java:jboss/mail/CarteMail")
    Session server;

    @Inject
    MailRepository mails;

    @Inject
    MailSettingRepository settings;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** In quiet hours what is not urgent waits for their end, whatever was planned when it was written or tried. */
    public void keepQuiet() {
        var now = clock.instant();
        var next = hours().next(now);
        if (next.isAfter(now)) {
            mails.putOff(now, next);
        }
    }

    /**
     * Notes that the mail that has waited longest is about to leave. Its row says so before the mail server hears of it. None
     * when that one has to wait for the end of quiet hours: it has fallen due since the others were put off, and will be.
     */
    public Optional<UUID> takeNext() {
        var now = clock.instant();
        // in this order: hours that were kept before the mail was written are known here
        var due = mails.takeDue(now)
                .filter(mail -> mail.isUrgent() || !hours().next(now).isAfter(now));
        due.ifPresent(mail -> {
            mail.leaving(clock.instant());
            mails.update(mail);
        });
        return due.map(Mail::getId);
    }

    /** Sends a mail that was noted as leaving, and holds its row meanwhile: who holds it is alive. */
    public void send(UUID id) {
        mails.takeLeaving(id).ifPresent(mail -> {
            deliver(mail);
            mails.update(mail);
        });
    }

    /** Mails that were leaving when the node that sent them died: nobody knows, so they are not sent again. */
    public void findLost() {
        mails.takeAbandoned(clock.instant().minus(GRACE)).forEach(mail -> {
            LOG.warning("Mail " + mail.getId() + " was on its way when its sender died; it may have left or not");
            mail.lost("");
            mails.update(mail);
        });
    }

    private void deliver(Mail mail) {
        MimeMessage message;
        Transport line;
        try {
            message = Envelope.of(mail, server, clock.instant());
            line = server.getTransport(message.getAllRecipients()[0]);
        } catch (MessagingException unwritable) {
            mail.refused(Refusal.words(unwritable));
            return;
        }
        try {
            line.connect();
        } catch (MessagingException unreachable) {
            again(mail, unreachable);
            return;
        }
        try {
            line.sendMessage(message, message.getAllRecipients());
            mail.sent(clock.instant());
        } catch (MessagingException refused) {
            judge(mail, refused);
        } finally {
            hangUp(line);
        }
    }

    private QuietHours hours() {
        return QuietHours.of(settings.hours(), zone);
    }

    private void judge(Mail mail, MessagingException refused) {
        switch (Refusal.of(refused)) {
            case LATER -> again(mail, refused);
            case FOR_GOOD -> mail.refused(Refusal.words(refused));
            case UNKNOWN -> mail.lost(Refusal.words(refused));
        }
    }

    private void again(Mail mail, MessagingException why) {
        LOG.log(Level.WARNING, "Mail " + mail.getId() + " could not be sent; it will be tried again", why);
        mail.failed(clock.instant(), Refusal.words(why));
        if (!mail.isUrgent()) {
            mail.waitUntil(hours().next(mail.getDueAt()));
        }
    }

    private static void hangUp(Transport line) {
        try {
            line.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "The mail server hung up first", gone);
        }
    }
}
