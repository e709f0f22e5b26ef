package org.carte.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carte.ejb.enrolment.PositioningService;
import org.carte.ejb.enrolment.QuestionPlan;
import org.carte.persistence.enrolment.PositioningKind;
import org.carte.persistence.enrolment.PositioningQuestion;
import org.carte.web.shared.Messages;

/** Backs the positioning questions of {@code app/enrolment/terms.xhtml}: what people are asked before the session. */
@Named
@ViewScoped
public class EnrolmentQuestionsView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PositioningService service;

    @Inject
    EnrolmentTermsView page;

    @Inject
    Messages messages;

    private List<PositioningQuestion> all;
    private PositioningQuestion leaving;
    private PositioningQuestion editing;
    private int seen;
    private String wording;
    private PositioningKind kind = PositioningKind.TEXT;
    private String choices;
    private boolean everywhere;

    /** Adds the question that was written, or keeps what the one being edited became. */
    public void save() {
        var lines = choices == null ? List.<String>of() : choices.lines().toList();
        var plan = new QuestionPlan(everywhere, wording, kind, lines);
        if (editing == null) {
            service.add(page.getId(), plan);
            messages.info("enrolment.questions.added");
        } else {
            service.change(page.getId(), editing.getId(), seen, plan);
            messages.info("enrolment.questions.changed");
        }
        clear();
    }

    /** Puts a question into the form. */
    public void edit(PositioningQuestion question) {
        editing = question;
        seen = question.getVersion();
        wording = question.getWording();
        kind = question.getKind();
        choices = String.join("\n", question.getChoices());
    }

    /** Leaves the question as it is; the form is for a new one again. */
    public void clear() {
        editing = null;
        wording = null;
        kind = PositioningKind.TEXT;
        choices = null;
        all = null;
    }

    /** Asks before anything is taken away. */
    public void ask(PositioningQuestion question) {
        leaving = question;
    }

    /** Takes nothing away. */
    public void keep() {
        leaving = null;
    }

    /** Takes the question away, with what was answered to it. */
    public void remove() {
        service.remove(leaving.getId());
        messages.info("enrolment.questions.removed");
        leaving = null;
        all = null;
    }

    public List<PositioningQuestion> getAll() {
        if (all == null) {
            all = service.ofSession(page.getId());
        }
        return all;
    }

    /** What can be chosen, in one line. */
    public String choices(PositioningQuestion question) {
        return String.join(" · ", question.getChoices());
    }

    public PositioningQuestion getLeaving() {
        return leaving;
    }

    /** The question in the form; null while it is for a new one. */
    public PositioningQuestion getEditing() {
        return editing;
    }

    public PositioningKind[] getKinds() {
        return PositioningKind.values();
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public PositioningKind getKind() {
        return kind;
    }

    public void setKind(PositioningKind kind) {
        this.kind = kind;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public void setEverywhere(boolean everywhere) {
        this.everywhere = everywhere;
    }
}
