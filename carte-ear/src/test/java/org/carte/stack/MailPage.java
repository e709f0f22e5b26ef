package org.carte.stack;

import java.util.List;
import java.util.stream.Collectors;

/** The mailbox as one page. Everything that came by mail is shown as text, never run. */
interface MailPage {

    static String of(List<CaughtMail> mails) {
        var list = mails.stream().map(MailPage::item).collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="UTF-8"><title>Courrier de Carte</title><style>
                body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
                summary { cursor: pointer } pre { white-space: pre-wrap; overflow-wrap: anywhere }
                small { opacity: .75 } :root { color-scheme: light dark }
                </style></head><body><main><h1>Courrier de Carte</h1>
                <p>%d message(s), le plus récent en premier. Rien n’est envoyé au dehors.</p>%s</main></body></html>
                """
                .formatted(mails.size(), list);
    }

    private static String item(CaughtMail mail) {
        var files = mail.attachments().isEmpty()
                ? ""
                : "<p>Pièces jointes : " + escape(String.join(", ", mail.attachments())) + "</p>";
        return "<details><summary>" + escape(mail.subject()) + "<br><small>" + escape(mail.to()) + " · "
                + escape(mail.from())
                + " · " + escape(mail.date()) + "</small></summary><pre>" + links(escape(mail.text())) + "</pre>"
                + files
                + (mail.html().isEmpty()
                        ? ""
                        : "<details><summary>HTML</summary><pre>" + escape(mail.html()) + "</pre></details>")
                + "</details>";
    }

    /** Addresses in a mail are what one usually came for. The text is escaped before. */
    private static String links(String escaped) {
        return escaped.replaceAll("https?://[^\\s<>]+", "<a href=\"$0\" rel=\"noreferrer\">$0</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
