package org.carte.web.recap;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.carte.ejb.recap.RecapService;
import org.carte.persistence.recap.Recap;
import org.carte.web.shared.Messages;
import org.carte.web.shared.PathId;

/** Backs {@code app/recap/edit.xhtml}: writing and publishing the recap of one session. */
@Named
@ViewScoped
public class RecapEditView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    RecapService service;

    @Inject
    Messages messages;

    @Inject
    ExternalContext context;

    @Inject
    ZoneId zone;

    private String session;
    private Recap recap;
    private int seen;
    private String html;

    /** Reads the recap, or the draft to begin with. */
    public void load() {
        show(service.ofSession(PathId.of(session)));
    }

    /** Stores what is on the page. */
    public void save() {
        write();
        messages.info("recap.edit.saved");
    }

    /** Stores what is on the page and opens it to the public. */
    public void publish() {
        write();
        show(service.publish(recap.getSessionId()));
        messages.info("recap.edit.isPublished");
    }

    /** Stores what is on the page and takes it back from the public. */
    public void withdraw() {
        write();
        show(service.withdraw(recap.getSessionId()));
        messages.info("recap.edit.isWithdrawn");
    }

    /** Shows what is on the page as the public would see it; stores nothing. */
    public void preview() {
        html = service.html(recap, this::photo);
    }

    /** Where those who write it see a photo, published or not. */
    public String photo(String fileName) {
        return context.getRequestContextPath() + "/api/v1/sessions/" + session + "/photos/" + fileName;
    }

    private void write() {
        // a refused attempt may have counted on: only the version that was read may be written over
        recap.seenAt(seen);
        show(service.write(recap));
    }

    private void show(Recap current) {
        recap = current;
        seen = current.getVersion();
        preview();
    }

    /** The day of the post; null until it is published or dated. */
    public LocalDate getDay() {
        var date = recap.getPublishedAt();
        return date == null ? null : date.atZone(zone).toLocalDate();
    }

    /** Dates the post; on the day it has already, the time stays. */
    public void setDay(LocalDate day) {
        if (day != null && !day.equals(getDay())) {
            recap.setPublishedAt(day.atTime(LocalTime.NOON).atZone(zone).toInstant());
        }
    }

    public String getCategories() {
        return String.join(", ", recap.getCategories());
    }

    /** Separated by commas. */
    public void setCategories(String text) {
        recap.setCategories(
                text == null
                        ? List.of()
                        : Stream.of(text.split(","))
                                .map(String::strip)
                                .filter(category -> !category.isEmpty())
                                .toList());
    }

    public Recap getRecap() {
        return recap;
    }

    public String getHtml() {
        return html;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
