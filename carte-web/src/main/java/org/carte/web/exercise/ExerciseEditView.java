package org.carte.web.exercise;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carte.ejb.exercise.ExerciseContent;
import org.carte.ejb.exercise.ExerciseService;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.exercise.shape.Violation;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;
import org.carte.web.shared.Words;

/** Backs {@code app/exercise/edit.xhtml}: writes an exercise, or a new version of it, and shows what it will look like. */
@Named
@ViewScoped
public class ExerciseEditView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ExerciseService exercises;

    @Inject
    ExerciseTypes types;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String exercise;
    private String type;
    private ExerciseForm form;
    private ConfigForm config;
    private Map<String, Object> shown;
    private ArrayList<String> wrong = new ArrayList<>();
    private int seen;

    /** Reads the exercise as it is today, or begins one of the type that was chosen. */
    public void load() {
        if (exercise == null) {
            var chosen = types.find(type).orElse(types.of("TEXT_LONG"));
            type = chosen.code();
            form = new ExerciseForm();
            config = new ConfigForm(chosen, chosen.begin());
        } else {
            var version = exercises.current(PathId.of(exercise));
            type = version.getType();
            seen = version.getExercise().getVersion();
            form = new ExerciseForm(ExerciseContent.of(version));
            config = new ConfigForm(types.of(type), version.getConfig());
            shown = version.getConfig();
        }
    }

    /** Shows what was written as participants will see it, or says what is missing. */
    public void preview() {
        var written = config.config();
        var violations = types.of(type).validateConfig(written);
        wrong = new ArrayList<>(violations.stream().map(this::say).toList());
        if (violations.isEmpty()) {
            shown = written;
        }
    }

    /** Which member, which of its things, and what is wrong with it. */
    private String say(Violation violation) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        var path = violation.field().split("\\.", -1);
        var label = path[0].isEmpty() ? "" : Words.of(locale, "exercise.config." + path[0]);
        var row = path.length > 1 && path[1].matches("\\d+") ? " " + (Integer.parseInt(path[1]) + 1) : "";
        return label + row + " : "
                + Words.of(locale, violation.key(), violation.arguments().toArray());
    }

    /** Stores what was written and shows it. */
    public void save() {
        preview();
        if (!wrong.isEmpty()) {
            messages.error("exercise.edit.wrong", wrong.get(0));
            FacesContext.getCurrentInstance().validationFailed();
            return;
        }
        var content = form.content(type, shown);
        var saved = exercise == null ? exercises.add(content) : exercises.change(PathId.of(exercise), seen, content);
        messages.info("exercise.edit.saved", saved.getNumber());
        navigation.to("/app/exercises/" + saved.getExercise().getId());
    }

    /** Nothing is written in a preview. */
    public Map<String, String> getFields() {
        return Map.of();
    }

    public List<Zone> getZones() {
        return List.of(Zone.values());
    }

    public List<Sharing> getSharings() {
        return List.of(Sharing.values());
    }

    public ExerciseForm getForm() {
        return form;
    }

    public ConfigForm getConfig() {
        return config;
    }

    /** The configuration that was last right; null before the first. */
    public Map<String, Object> getShown() {
        return shown;
    }

    /** What is still wrong, in words. */
    public List<String> getWrong() {
        return wrong;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getExercise() {
        return exercise;
    }

    public void setExercise(String exercise) {
        this.exercise = exercise;
    }
}
