package org.carte.stack;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes every mail, delivers none, shows them on a page and, for tests, as JSON under {@code /api/messages}; with
 * {@code ?to=} those to addresses that contain what is given.
 */
final class MailCatcher implements AutoCloseable {

    private final GreenMail mails;
    private final RefusingGate gate;
    private final HttpServer pages;
    private final Map<MimeMessage, CaughtMail> read = new ConcurrentHashMap<>();

    private MailCatcher(GreenMail mails, RefusingGate gate, HttpServer pages) {
        this.mails = mails;
        this.gate = gate;
        this.pages = pages;
    }

    static MailCatcher start(int smtpPort, int pagePort) {
        var mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.getUserManager().setAuthRequired(false);
        mails.start();
        var gate = RefusingGate.open(smtpPort, mails.getSmtp().getPort());
        try {
            var pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
            var catcher = new MailCatcher(mails, gate, pages);
            pages.createContext("/", catcher::page);
            pages.createContext("/api/messages", catcher::json);
            pages.start();
            return catcher;
        } catch (IOException e) {
            gate.close();
            mails.stop();
            throw new UncheckedIOException("No mail page", e);
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        answer(exchange, "text/html", MailPage.of(newestFirst()));
    }

    private void json(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        var to = query == null ? "" : query.replaceFirst("^to=", "");
        var mails =
                newestFirst().stream().filter(mail -> mail.to().contains(to)).toList();
        answer(exchange, "application/json", CaughtMail.json(mails).toString());
    }

    private List<CaughtMail> newestFirst() {
        List<MimeMessage> received = new ArrayList<>(Arrays.asList(mails.getReceivedMessages()));
        Collections.reverse(received);
        return received.stream()
                .map(mail -> read.computeIfAbsent(mail, CaughtMail::of))
                .toList();
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        pages.stop(0);
        gate.close();
        mails.stop();
    }
}
