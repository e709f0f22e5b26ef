package org.carte.web.countdown;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.countdown.CountdownItem;
import org.carte.ejb.countdown.CountdownService;
import org.carte.ejb.notification.ConvocationService;
import org.carte.web.shared.Messages;

/** Backs {@code app/countdown/panel.xhtml}, a part of a session's page: what is left to do around it. */
@Named
@ViewScoped
public class CountdownPanelView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CountdownService countdowns;

    @Inject
    ConvocationService convocations;

    @Inject
    Messages messages;

    /** Kept while the page is: a button stands for the step that its reader saw, whatever was added since. */
    private ArrayList<CountdownItem> items;

    private Integer days;
    private String label;

    /** The steps of that session, in order of their days. */
    public List<CountdownItem> items(UUID session) {
        if (items == null) {
            items = new ArrayList<>(countdowns.ofSession(session));
        }
        return items;
    }

    /** How many steps are done. */
    public long done(UUID session) {
        return items(session).stream().filter(CountdownItem::isDone).count();
    }

    /** Whether a step should have been done before today. */
    public boolean isOverdue(CountdownItem item) {
        return item.isOverdue(countdowns.today());
    }

    /** Says that a step is done. */
    public void tick(UUID session, UUID step) {
        countdowns.tick(session, step);
        items = null;
    }

    /** Says that it is not. */
    public void untick(UUID session, UUID step) {
        countdowns.untick(session, step);
        items = null;
    }

    /** Writes to those who have not been convoked. */
    public void convoke(UUID session) {
        messages.info("countdown.convoked", convocations.send(session));
        items = null;
    }

    /** Adds something to do around this session alone. */
    public void add(UUID session) {
        countdowns.add(session, days, label);
        days = null;
        label = null;
        items = null;
    }

    /** Takes such a thing out again. */
    public void remove(UUID session, UUID step) {
        countdowns.remove(session, step);
        items = null;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
