package org.carte.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carte.ejb.notification.MailEvent;
import org.carte.ejb.notification.MailService;
import org.carte.ejb.notification.MailService.Trouble;
import org.carte.ejb.notification.TemplateService;
import org.carte.ejb.notification.TemplateService.EventTexts;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/notification/templates.xhtml}: the mails of the house, their texts, their hours, what came back. */
@Named
@ViewScoped
public class NotificationTemplatesView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    TemplateService templates;

    @Inject
    MailService mails;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private LocalTime quietFrom;
    private LocalTime quietTo;
    private int seen;
    private transient List<EventTexts> events;
    private transient Trouble trouble;

    /** Reads the hours; the rest when it is shown. */
    public void load() {
        var hours = templates.hours();
        quietFrom = hours.getQuietFrom();
        quietTo = hours.getQuietTo();
        seen = hours.getVersion();
    }

    /** Stores the quiet hours. */
    public void keepQuiet() {
        templates.keepQuiet(seen, quietFrom, quietTo);
        messages.info(quietFrom == null ? "mails.quiet.none" : "mails.quiet.saved");
        navigation.to("/app/settings/mails");
    }

    /** Sends a mail that came back once more. */
    public void again(UUID mail) {
        mails.again(mail);
        messages.info("mails.again.done");
        navigation.to("/app/settings/mails");
    }

    /** Leaves a mail that came back at that. */
    public void settle(UUID mail) {
        mails.settle(mail);
        messages.info("mails.settle.done");
        navigation.to("/app/settings/mails");
    }

    public List<EventTexts> getEvents() {
        if (events == null) {
            events = templates.events();
        }
        return events;
    }

    public Trouble getTrouble() {
        if (trouble == null) {
            trouble = mails.trouble();
        }
        return trouble;
    }

    /** An event as it stands in an address. */
    public String address(MailEvent event) {
        return event.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public LocalTime getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(LocalTime quietFrom) {
        this.quietFrom = quietFrom;
    }

    public LocalTime getQuietTo() {
        return quietTo;
    }

    public void setQuietTo(LocalTime quietTo) {
        this.quietTo = quietTo;
    }
}
