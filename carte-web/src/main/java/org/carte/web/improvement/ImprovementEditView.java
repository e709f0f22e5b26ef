package org.carte.web.improvement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.improvement.ImprovementService;
import org.carte.ejb.improvement.ImprovementSheet;
import org.carte.persistence.improvement.FoundIn;
import org.carte.persistence.improvement.Improvement;
import org.carte.persistence.improvement.OwnerChoice;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/improvement/edit.xhtml}: one thing to be made better, new or known. */
@Named
@ViewScoped
public class ImprovementEditView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ImprovementService improvements;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    @NotBlank
    @Size(max = 200)
    private String subject;

    private String cause;
    private String action;
    private String owner;
    private LocalDate dueOn;
    private String effect;
    private boolean done;

    private String id;
    private int seen;
    private String question;
    private boolean writable = true;
    private List<FoundIn> findings = List.of();

    /** Reads the one of the address; there is none on the page of a new one. */
    public void load() {
        if (id != null) {
            var uuid = PathId.of(id);
            show(improvements.byId(uuid));
            findings = improvements.findings(uuid);
            writable = improvements.mayChange(uuid);
        }
    }

    /** Stores it and goes back to the register. */
    public void save() {
        var sheet = new ImprovementSheet(
                subject, cause, action, owner == null ? null : UUID.fromString(owner), dueOn, effect, done);
        if (id == null) {
            improvements.add(sheet);
        } else {
            improvements.change(PathId.of(id), seen, sheet);
        }
        messages.info("improvement.saved");
        navigation.to("/app/ameliorations");
    }

    private void show(Improvement improvement) {
        subject = improvement.getSubject();
        question = improvement.question(
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        cause = improvement.getCause();
        action = improvement.getAction();
        owner = improvement.getOwnerId() == null
                ? null
                : improvement.getOwnerId().toString();
        dueOn = improvement.getDueOn();
        effect = improvement.getEffect();
        done = improvement.isClosed();
        seen = improvement.getVersion();
    }

    public List<OwnerChoice> getOwners() {
        return improvements.owners();
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether the reader may write on it. */
    public boolean isWritable() {
        return writable;
    }

    /** What the question said whose mean was too low; null when somebody has noticed it otherwise. */
    public String getQuestion() {
        return question;
    }

    public List<FoundIn> getFindings() {
        return findings;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
