package org.carte.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.carte.ejb.notification.MailEvent;
import org.carte.ejb.notification.MailText;
import org.carte.ejb.notification.TemplateService;
import org.carte.ejb.shared.NotFoundException;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/notification/edit.xhtml}: the text of one mail in one language. */
@Named
@ViewScoped
public class NotificationEditView implements Serializable {

    private static final long serialVersionUID = 1;
    private static final List<String> LANGUAGES = List.of("fr", "en");

    @Inject
    TemplateService templates;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String event;
    private String language;
    private String subject;
    private String body;
    private int seen;
    private transient MailText preview;

    /** Reads the text that is sent now. */
    public void load() {
        if (!LANGUAGES.contains(language)) {
            throw new NotFoundException();
        }
        var text = templates.text(getAbout(), language);
        subject = text.text().subject();
        body = text.text().body();
        seen = text.version();
    }

    /** Sends this text from now on. */
    public void save() {
        templates.change(getAbout(), language, seen, written());
        messages.info("mails.saved");
        navigation.to(address());
    }

    /** Back to the text that ships. */
    public void reset() {
        templates.reset(getAbout(), language, seen);
        messages.info("mails.reset.done");
        navigation.to(address());
    }

    /** Shows it filled in. */
    public void show() {
        preview = templates.preview(getAbout(), language, written());
    }

    /** Sends it to the caller, filled in; what was typed stays. */
    public void sendTest() {
        templates.sendTest(getAbout(), language, written());
        messages.info("mails.test.done");
    }

    /** What it is about. */
    public MailEvent getAbout() {
        return Arrays.stream(MailEvent.values())
                .filter(known ->
                        known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(event))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Whether it is not the text that ships. */
    public boolean isChanged() {
        return seen != TemplateService.SHIPPED;
    }

    /** Browsers end the lines of a text area their own way. */
    private MailText written() {
        return new MailText(subject == null ? "" : subject, body == null ? "" : body.replace("\r\n", "\n"));
    }

    private String address() {
        return "/app/settings/mails/" + event + "/" + language;
    }

    public MailText getPreview() {
        return preview;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
