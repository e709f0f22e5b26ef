package org.carte.web.improvement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.carte.ejb.improvement.ComplaintService;
import org.carte.persistence.improvement.ComplainantRole;
import org.carte.persistence.improvement.Complaint;
import org.carte.persistence.improvement.ComplaintOutcome;
import org.carte.persistence.improvement.ComplaintVia;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;
import org.carte.web.shared.Words;

/** Backs {@code app/improvement/complaint.xhtml}: one complaint and what becomes of it. */
@Named
@ViewScoped
public class ImprovementComplaintView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ComplaintService complaints;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private ComplaintForm form = new ComplaintForm();
    private ComplaintReplyForm reply = new ComplaintReplyForm();
    private String id;
    private Complaint complaint;

    /** Reads the one of the address; there is none on the page of a new one. */
    public void load() {
        if (id != null) {
            complaint = complaints.byId(PathId.of(id));
            form = ComplaintForm.of(complaint);
            reply = ComplaintReplyForm.of(complaint);
        }
    }

    /** Stores it and goes back to the register. */
    public void save() {
        if (id == null) {
            complaints.add(form.sheet(), reply.getVia());
        } else {
            complaints.change(complaint.getId(), complaint.getVersion(), form.sheet(), reply.reply());
        }
        messages.info("complaint.saved");
        navigation.to("/app/reclamations");
    }

    /** Opens what is to be made better because of it, and goes there. */
    public void improve() {
        navigation.to("/app/ameliorations/" + complaints.improve(complaint.getId(), getTitle()));
    }

    /** What the complaint is called: its number, once it has one. */
    public String getTitle() {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return isNew()
                ? Words.of(locale, "complaint.new.title")
                : Words.of(locale, "complaint.title", complaint.getNumber());
    }

    public boolean isNew() {
        return id == null;
    }

    public ComplainantRole[] getRoles() {
        return ComplainantRole.values();
    }

    public ComplaintVia[] getVias() {
        return ComplaintVia.values();
    }

    public ComplaintOutcome[] getOutcomes() {
        return ComplaintOutcome.values();
    }

    public ComplaintForm getForm() {
        return form;
    }

    /** As it is stored; null on the page of a new one. */
    public Complaint getComplaint() {
        return complaint;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ComplaintReplyForm getReply() {
        return reply;
    }
}
