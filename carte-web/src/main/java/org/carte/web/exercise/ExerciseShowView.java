package org.carte.web.exercise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.exercise.ExerciseService;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.exercise.ExerciseVersion;

/** Backs {@code app/exercise/show.xhtml}: one exercise, as participants will see it. */
@Named
@RequestScoped
public class ExerciseShowView {

    @Inject
    ExerciseService exercises;

    private String exercise;
    private ExerciseVersion version;
    private List<ExerciseVersion> versions;

    /** Reads the exercise. */
    public void load() {
        var id = id(exercise);
        version = exercises.current(id);
        versions = exercises.versions(id);
    }

    /** What is no id at all is not found either. */
    static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    public ExerciseVersion getVersion() {
        return version;
    }

    public List<ExerciseVersion> getVersions() {
        return versions;
    }

    /** Nothing is written in a preview. */
    public Map<String, String> getFields() {
        return exercises.emptyFields(version);
    }

    public String getExercise() {
        return exercise;
    }

    public void setExercise(String exercise) {
        this.exercise = exercise;
    }
}
