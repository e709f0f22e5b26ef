package org.carte.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentService;
import org.carte.web.shared.Messages;

/** Backs the part of {@code app/enrolment/list.xhtml} that takes a place back, and asks why first. */
@Named
@ViewScoped
public class EnrolmentLeavingView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    EnrolmentService enrolments;

    @Inject
    EnrolmentListView page;

    @Inject
    Messages messages;

    private UUID leaving;
    private String name;
    private String reason;

    /** Asks why before anything is taken back. */
    public void ask(UUID enrolment, String whose) {
        leaving = enrolment;
        name = whose;
        reason = null;
    }

    /** Takes nothing back. */
    public void keep() {
        leaving = null;
    }

    /** Takes the place back; whoever waits first gets it. */
    public void cancel() {
        enrolments.cancel(page.getId(), leaving, reason);
        messages.info("enrolment.left", name);
        leaving = null;
        page.load();
    }

    public boolean isAsking() {
        return leaving != null;
    }

    public String getName() {
        return name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
