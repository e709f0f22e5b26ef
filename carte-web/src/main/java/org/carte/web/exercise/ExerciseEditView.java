package org.carte.web.exercise;

import static java.util.stream.Collectors.toMap;

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
    private boolean submitted;
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

    /** Shows what was written as participants will see it; under each input that is wrong it says why. */
    public void preview() {
        check(submitted);
    }

    /** @param strictly says what is still missing under its input, too, not only in the list of what is left to do */
    private boolean check(boolean strictly) {
        var written = config.config();
        var violations = types.of(type).validateConfig(written);
        wrong = new ArrayList<>(violations.stream().map(ConfigWords::inFull).toList());
        config.blame(violations.stream()
                .filter(each -> strictly || !ConfigWords.isMissing(each))
                .collect(toMap(Violation::field, ConfigWords::said, (first, second) -> first)));
        if (violations.isEmpty()) {
            shown = written;
        }
        return violations.isEmpty();
    }

    /** Stores what was written and shows it. */
    public void save() {
        submitted = true;
        if (!check(true)) {
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
