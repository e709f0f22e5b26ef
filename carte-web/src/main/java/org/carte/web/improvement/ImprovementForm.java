package org.carte.web.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.carte.ejb.improvement.ImprovementSheet;
import org.carte.persistence.improvement.Improvement;

/** Something to be made better while it is being written. */
public class ImprovementForm implements Serializable {

    private static final long serialVersionUID = 1;

    @NotBlank
    @Size(max = 200)
    private String subject;

    private String cause;
    private String action;
    private String owner;
    private LocalDate dueOn;
    private String effect;
    private boolean done;

    static ImprovementForm of(Improvement improvement) {
        var form = new ImprovementForm();
        form.subject = improvement.getSubject();
        form.cause = improvement.getCause();
        form.action = improvement.getAction();
        form.owner = improvement.getOwnerId() == null
                ? null
                : improvement.getOwnerId().toString();
        form.dueOn = improvement.getDueOn();
        form.effect = improvement.getEffect();
        form.done = improvement.isClosed();
        return form;
    }

    ImprovementSheet sheet() {
        var person = owner == null ? null : UUID.fromString(owner);
        return new ImprovementSheet(subject, cause, action, person, dueOn, effect, done);
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
