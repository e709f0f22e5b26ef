package org.carte.web.feedback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carte.ejb.feedback.Question.Kind;
import org.carte.ejb.feedback.QuestionnaireDraft;
import org.carte.ejb.feedback.QuestionnaireService;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.feedback.WavePlan;
import org.carte.web.shared.EditedRows;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/feedback/edit.xhtml}: what an instrument asks and when. */
@Named
@ViewScoped
public class FeedbackEditView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    QuestionnaireService service;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String instrument;
    private UUID version;
    private int seen;
    private int number;
    private boolean used;
    private String titleFr;
    private String titleEn;
    private WavePlan plan;
    private EditedRows<QuestionRow> questions = new EditedRows<>(QuestionRow::new, List.of());

    /** Reads what is in force. */
    public void load() {
        var found = service.instrument(getKind());
        version = found.asked().versionId();
        seen = found.seen();
        number = found.asked().number();
        used = found.used();
        titleFr = found.asked().title(Locale.FRENCH);
        titleEn = found.asked().title(Locale.ENGLISH);
        plan = found.plan();
        questions = new EditedRows<>(
                QuestionRow::new,
                found.asked().questions().stream().map(QuestionRow::of).toList());
    }

    /** Asks that from now on. */
    public void save() {
        var drafts = questions.getAll().stream().map(QuestionRow::draft).toList();
        service.ask(version, seen, new QuestionnaireDraft(titleFr, titleEn, drafts), plan);
        messages.info("feedback.edit.saved");
        navigation.to("/app/settings/questionnaires");
    }

    public WaveKind getKind() {
        return Instruments.of(instrument);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public EditedRows<QuestionRow> getQuestions() {
        return questions;
    }

    public WavePlan getPlan() {
        return plan;
    }

    public int getNumber() {
        return number;
    }

    /** Whether people were asked this version, so that saving makes another. */
    public boolean isUsed() {
        return used;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public String getTitleFr() {
        return titleFr;
    }

    public void setTitleFr(String titleFr) {
        this.titleFr = titleFr;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }
}
