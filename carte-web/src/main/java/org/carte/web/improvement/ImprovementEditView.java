package org.carte.web.improvement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carte.ejb.improvement.ImprovementService;
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

    private ImprovementForm form = new ImprovementForm();
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
        if (id == null) {
            improvements.add(form.sheet());
        } else {
            improvements.change(PathId.of(id), seen, form.sheet());
        }
        messages.info("improvement.saved");
        navigation.to("/app/ameliorations");
    }

    private void show(Improvement improvement) {
        form = ImprovementForm.of(improvement);
        seen = improvement.getVersion();
        question = improvement.question(
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
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

    public ImprovementForm getForm() {
        return form;
    }
}
