package org.carte.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carte.ejb.feedback.QuestionnaireService;
import org.carte.ejb.feedback.QuestionnaireService.Instrument;

/** Backs {@code app/feedback/questionnaires.xhtml}: what is asked, of whom and when. */
@Named
@RequestScoped
public class FeedbackQuestionnairesView {

    @Inject
    QuestionnaireService service;

    private List<Instrument> instruments;

    public List<Instrument> getInstruments() {
        if (instruments == null) {
            instruments = service.instruments();
        }
        return instruments;
    }
}
