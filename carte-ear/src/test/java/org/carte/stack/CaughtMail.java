package org.carte.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reader sees of a mail: text is the plain part, or the HTML as source when there is no plain part.
 *
 * @param key its Message-ID
 * @param calendars what it tells the calendar, as the content types and contents of the parts that are no files
 */
record CaughtMail(
        String key,
        String from,
        String to,
        String subject,
        String date,
        String text,
        String html,
        List<String> attachments,
        Map<String, String> calendars) {

    static CaughtMail of(MimeMessage message) {
        try {
            var text = new StringBuilder();
            var html = new StringBuilder();
            var attachments = new java.util.ArrayList<String>();
            var calendars = new LinkedHashMap<String, String>();
            read(message, text, html, attachments, calendars);
            var date = message.getSentDate() == null
                    ? ""
                    : message.getSentDate().toInstant().toString();
            return new CaughtMail(
                    message.getMessageID() == null ? "" : message.getMessageID(),
                    people(message.getFrom()),
                    people(message.getAllRecipients()),
                    message.getSubject() == null ? "" : message.getSubject(),
                    date,
                    text.toString(),
                    html.toString(),
                    attachments,
                    calendars);
        } catch (MessagingException e) {
            throw new IllegalStateException("Unreadable mail\n" + GreenMailUtil.getWholeMessage(message), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonArray json(List<CaughtMail> mails) {
        var array = Json.createArrayBuilder();
        for (var mail : mails) {
            var calendars = Json.createArrayBuilder();
            mail.calendars.forEach((type, text) ->
                    calendars.add(Json.createObjectBuilder().add("type", type).add("text", text)));
            array.add(Json.createObjectBuilder()
                    .add("key", mail.key)
                    .add("from", mail.from)
                    .add("to", mail.to)
                    .add("subject", mail.subject)
                    .add("date", mail.date)
                    .add("text", mail.text)
                    .add("html", mail.html)
                    .add("attachments", Json.createArrayBuilder(mail.attachments))
                    .add("calendars", calendars));
        }
        return array.build();
    }

    private static void read(
            Part part, StringBuilder text, StringBuilder html, List<String> attachments, Map<String, String> calendars)
            throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i), text, html, attachments, calendars);
            }
        } else if (part.getFileName() != null) {
            attachments.add(MimeUtility.decodeText(part.getFileName()));
        } else if (part.isMimeType("text/calendar")) {
            calendars.put(
                    part.getContentType(), new String(part.getInputStream().readAllBytes(), UTF_8));
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
