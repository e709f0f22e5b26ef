package org.carte.stack;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader sees of a mail: text is the plain part, or the HTML as source when there is no plain part. */
record CaughtMail(
        String from, String to, String subject, String date, String text, String html, List<String> attachments) {

    static CaughtMail of(MimeMessage message) {
        try {
            var text = new StringBuilder();
            var html = new StringBuilder();
            var attachments = new java.util.ArrayList<String>();
            read(message, text, html, attachments);
            var date = message.getSentDate() == null
                    ? ""
                    : message.getSentDate().toInstant().toString();
            return new CaughtMail(
                    people(message.getFrom()),
                    people(message.getAllRecipients()),
                    message.getSubject() == null ? "" : message.getSubject(),
                    date,
                    text.toString(),
                    html.toString(),
                    attachments);
        } catch (MessagingException e) {
            throw new IllegalStateException("Unreadable mail\n" + GreenMailUtil.getWholeMessage(message), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonArray json(List<CaughtMail> mails) {
        var array = Json.createArrayBuilder();
        for (var mail : mails) {
            array.add(Json.createObjectBuilder()
                    .add("from", mail.from)
                    .add("to", mail.to)
                    .add("subject", mail.subject)
                    .add("date", mail.date)
                    .add("text", mail.text)
                    .add("html", mail.html)
                    .add("attachments", Json.createArrayBuilder(mail.attachments)));
        }
        return array.build();
    }

    private static void read(Part part, StringBuilder text, StringBuilder html, List<String> attachments)
            throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i), text, html, attachments);
            }
        } else if (part.getFileName() != null) {
            attachments.add(MimeUtility.decodeText(part.getFileName()));
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.isMimeType("text/*")) {
            text.append(part.getContent());
        }
    }

    private static String people(Address[] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(a -> a instanceof InternetAddress i ? i.toUnicodeString() : a.toString())
                        .collect(Collectors.joining(", "));
    }
}
