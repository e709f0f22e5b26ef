package org.carte.web.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.carte.ejb.exercise.survey.SurveyElement;
import org.carte.ejb.exercise.survey.SurveyReport;
import org.carte.ejb.exercise.survey.SurveyService;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.Words;

/** Backs {@code app/exercise/survey.xhtml}: a form made with SurveyJS, what it becomes, and what is wanted of it. */
@Named
@ViewScoped
public class ExerciseSurveyView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SurveyService surveys;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private transient Part file;
    private String form;
    private String language = locale().getLanguage();
    private HashMap<String, Boolean> wanted = new HashMap<>();
    private transient SurveyReport report;

    /** Shows what the file that was chosen becomes; nothing is stored. */
    public void preview() throws IOException {
        var chosen = new String(file.getInputStream().readAllBytes(), UTF_8);
        report = surveys.preview(chosen, language);
        form = chosen;
        language = report.language();
        wanted = new HashMap<>(
                report.exercises().stream().collect(Collectors.toMap(SurveyElement::path, element -> true)));
    }

    /** Shows the same in the language that was chosen. */
    public void translate() {
        report = null;
    }

    /** Adds what is wanted of it. */
    public void add() {
        var paths = wanted.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        if (paths.isEmpty()) {
            messages.error("exercise.survey.nothing");
            return;
        }
        var added = surveys.add(form, language, paths);
        messages.info("exercise.library.imported", added.size());
        navigation.to("/app/exercises?whose=own");
    }

    /** What it becomes; null before there is a form. */
    public SurveyReport getReport() {
        if (report == null && form != null) {
            report = surveys.preview(form, language);
        }
        return report;
    }

    /** What could not be carried over of an element, in words. */
    public List<String> notes(SurveyElement element) {
        return element.notes().stream()
                .map(note -> Words.of(locale(), note.key(), note.arguments().toArray()))
                .toList();
    }

    /** What a language is called. */
    public String nameOf(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Map<String, Boolean> getWanted() {
        return wanted;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
