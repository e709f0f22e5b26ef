package org.carte.ejb.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carte.persistence.notification.Mail;
import org.carte.persistence.notification.MailRepository;

/** Sends the mails of the outbox, one a transaction: what one mail suffers does not touch the others. */
@Stateless
@RolesAllowed(SYSTEM)
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    @Resource(lookup = "java:jboss/mail/CarteMail")
    Session server;

    @Inject
    MailRepository mails;

    @Inject
    Clock clock;

    /**
     * Sends the mail that has waited longest.
     *
     * @return whether there was one that was due
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sendNext() {
        var due = mails.takeDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Mail mail) {
        try {
            Transport.send(message(mail));
            mail.sent(clock.instant());
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "Mail " + mail.getId() + " could not be sent; it will be tried again", refused);
            mail.failed(clock.instant(), refused.toString());
        }
        mails.update(mail);
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = new OutboxMessage(server, "<" + mail.getId() + "@carte>");
        message.setFrom();
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.getRecipient()));
        message.setSubject(mail.getSubject(), UTF_8.name());
        message.setText(mail.getBody(), UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Leaves under the key of its row, so that a mail sent twice by misfortune is recognised as one. */
    private static final class OutboxMessage extends MimeMessage {

        private final String key;

        private OutboxMessage(Session server, String key) {
            super(server);
            this.key = key;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", key);
        }
    }
}
