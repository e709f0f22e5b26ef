package org.carte.web.exercise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.carte.ejb.exercise.ExerciseService;
import org.carte.ejb.exercise.LibraryService;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.exercise.UsualTime;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/**
 * Backs {@code app/exercise/show.xhtml} and {@code sheet.xhtml}: one exercise, as participants will see it or on paper;
 * today's version or an earlier one.
 */
@Named
@ViewScoped
public class ExerciseShowView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ExerciseService exercises;

    @Inject
    LibraryService library;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String exercise;
    private Integer number;
    private ExerciseVersion version;
    private transient List<ExerciseVersion> versions;
    private transient UsualTime usual;
    private boolean favourite;

    /** Reads the exercise. */
    public void load() {
        var id = PathId.of(exercise);
        version = exercises.current(id);
        versions = exercises.versions(id);
        usual = exercises.usualTime(id);
        favourite = library.favourites().contains(id);
        versions.stream()
                .filter(each -> number != null && each.getNumber() == number)
                .findFirst()
                .ifPresent(earlier -> version = earlier);
    }

    /** Adds a copy for oneself, and goes on writing there. */
    public void duplicate() {
        var copy = exercises.duplicate(PathId.of(exercise));
        messages.info("exercise.show.duplicated");
        navigation.to("/app/exercises/" + copy.getExercise().getId() + "/edit");
    }

    /** Marks it, or takes the mark off. */
    public void mark(boolean wanted) {
        library.mark(PathId.of(exercise), wanted);
        navigation.to("/app/exercises/" + exercise);
    }

    public ExerciseVersion getVersion() {
        return version;
    }

    public List<ExerciseVersion> getVersions() {
        return versions;
    }

    /** How long it lasts where it is run; null when it never was. */
    public UsualTime getUsual() {
        return usual;
    }

    public boolean isFavourite() {
        return favourite;
    }

    /** Nothing is written in a preview. */
    public Map<String, String> getFields() {
        return Map.of();
    }

    public String getExercise() {
        return exercise;
    }

    public void setExercise(String exercise) {
        this.exercise = exercise;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
