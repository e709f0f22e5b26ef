package org.carte.ejb.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.carte.persistence.notification.Mail;

/**
 * A mail of the outbox as a message: the text and, beside it as an alternative, what the calendar has to learn (RFC
 * 6047); the same again as files, for readers whose mailbox knows no calendar.
 */
final class Envelope extends MimeMessage {

    private final String key;

    private Envelope(Session server, String key) {
        super(server);
        this.key = key;
    }

    /**
     * The message, ready to leave.
     *
     * @throws MessagingException when the address is none
     */
    static MimeMessage of(Mail mail, Session server, Instant now) throws MessagingException {
        var message = new Envelope(server, "<" + mail.getId() + "@carte>");
        message.setFrom();
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.getRecipient(), true));
        message.setSubject(mail.getSubject(), UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.getCalendars().isEmpty()) {
            message.setText(mail.leavingText(), UTF_8.name());
        } else {
            message.setContent(withCalendars(mail.leavingText(), mail.getCalendars()));
        }
        message.saveChanges();
        return message;
    }

    /** Leaves under the key of its row, so that a mail that somebody sends once more is recognised as the same. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", key);
    }

    private static Multipart withCalendars(String body, List<String> calendars) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(body, UTF_8.name());
        var readings = new MimeMultipart("alternative", text, calendar(calendars.get(0)));
        var whole = new MimeBodyPart();
        whole.setContent(readings);
        var all = new MimeMultipart("mixed", whole);
        for (int i = 0; i < calendars.size(); i++) {
            all.addBodyPart(file(calendars.get(i), i == 0 ? "carte.ics" : "carte-" + (i + 1) + ".ics"));
        }
        return all;
    }

    private static BodyPart calendar(String text) throws MessagingException {
        var method = text.contains("\r\nMETHOD:CANCEL\r\n") ? "CANCEL" : "REQUEST";
        return part(text, "text/calendar; charset=UTF-8; method=" + method);
    }

    private static BodyPart file(String text, String name) throws MessagingException {
        var part = part(text, "application/ics");
        part.setFileName(name);
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(UTF_8), type)));
        part.setHeader("Content-Type", type);
        return part;
    }
}
