package org.carte.web.exercise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carte.ejb.exercise.ExerciseContent;
import org.carte.ejb.exercise.ExerciseService;
import org.carte.persistence.exercise.Exercise;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/exercise/edit.xhtml}: writes an exercise, or a new version of it. */
@Named
@ViewScoped
public class ExerciseEditView implements Serializable {

    @Inject
    ExerciseService exercises;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String exercise;
    private ExerciseVersion version;
    private String prompt;
    private int seen;

    /** Reads the exercise as it is today, or begins a guided text. */
    public void load() {
        if (exercise == null) {
            version = blank();
        } else {
            version = exercises.current(ExerciseShowView.id(exercise));
            seen = version.getExercise().getVersion();
            prompt = (String) version.getConfig().get("prompt");
        }
    }

    private static ExerciseVersion blank() {
        var blank = new ExerciseVersion(new Exercise(null), 1, null);
        blank.setType("TEXT_LONG");
        blank.setMinutes(20);
        blank.setSharing(Sharing.ME);
        blank.setConfig(Map.of("prompt", "", "guidance", List.of(), "minLength", 1, "maxLength", 2000));
        return blank;
    }

    /** Stores what was written and shows it. */
    public void save() {
        var content = content();
        var saved = exercise == null
                ? exercises.add(content)
                : exercises.change(ExerciseShowView.id(exercise), seen, content);
        messages.info("exercise.edit.saved", saved.getNumber());
        navigation.to("/app/exercises/" + saved.getExercise().getId());
    }

    private ExerciseContent content() {
        var config = new HashMap<>(version.getConfig());
        if (isPrompted()) {
            config.put("prompt", prompt);
        }
        return new ExerciseContent(
                version.getTitle(),
                version.getType(),
                orEmpty(version.getInstructions()),
                orEmpty(version.getGoals()),
                orEmpty(version.getMaterials()),
                version.getMinutes(),
                config,
                version.getZone(),
                version.getSharing());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** The type asks one question, which can be written here. */
    public boolean isPrompted() {
        return version.getConfig().containsKey("prompt");
    }

    public List<Zone> getZones() {
        return List.of(Zone.values());
    }

    public List<Sharing> getSharings() {
        return List.of(Sharing.values());
    }

    public ExerciseVersion getVersion() {
        return version;
    }

    public String getPrompt() {
        return prompt;
    }

    public void setPrompt(String prompt) {
        this.prompt = prompt;
    }

    public String getExercise() {
        return exercise;
    }

    public void setExercise(String exercise) {
        this.exercise = exercise;
    }
}
