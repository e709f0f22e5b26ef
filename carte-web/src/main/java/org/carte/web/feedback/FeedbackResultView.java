package org.carte.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.MonthTally;
import org.carte.ejb.feedback.ResultChoiceService;
import org.carte.persistence.feedback.Choice;
import org.carte.persistence.feedback.WaveKind;

/** What the pages of results have in common: pictures, and what one can choose. */
@Named
@RequestScoped
public class FeedbackResultView {

    @Inject
    ResultChoiceService choices;

    public List<Choice> getProgrammes() {
        return choices.programmes();
    }

    public List<Choice> getVenues() {
        return choices.venues();
    }

    public List<Choice> getFacilitators() {
        return choices.facilitators();
    }

    public WaveKind[] getKinds() {
        return WaveKind.values();
    }

    /** Endings of the files results can be taken away in. */
    public List<String> getFormats() {
        return ResultExport.FORMATS;
    }

    /** How answers are spread, for Chart.js. */
    public String spread(FeedbackResult result) {
        return ResultCharts.spread(result, locale());
    }

    /** Who would recommend it, for Chart.js. */
    public String recommendation(FeedbackResult result) {
        return ResultCharts.recommendation(result, locale());
    }

    /** The mean month by month, for Chart.js. */
    public String course(List<MonthTally> months) {
        return ResultCharts.course(months, locale());
    }

    /** A month as people say it. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(day);
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
