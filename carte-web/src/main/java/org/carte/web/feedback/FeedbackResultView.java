package org.carte.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carte.ejb.feedback.ResultChoiceService;
import org.carte.ejb.feedback.ResultChoiceService.Choices;
import org.carte.persistence.feedback.Choice;
import org.carte.persistence.feedback.WaveKind;

/** What one can choose on the pages of results. */
@Named
@RequestScoped
public class FeedbackResultView {

    @Inject
    ResultChoiceService service;

    private Choices choices;

    public List<SelectItem> getProgrammes() {
        return items(choices().programmes());
    }

    public List<SelectItem> getVenues() {
        return items(choices().venues());
    }

    public List<SelectItem> getFacilitators() {
        return items(choices().facilitators());
    }

    public WaveKind[] getKinds() {
        return WaveKind.values();
    }

    /** Endings of the files results can be taken away in. */
    public List<String> getFormats() {
        return ResultExport.FORMATS;
    }

    private Choices choices() {
        if (choices == null) {
            choices = service.all();
        }
        return choices;
    }

    private static List<SelectItem> items(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new SelectItem(choice.id().toString(), choice.label()))
                .toList();
    }
}
