package org.carte.ejb.exercise;

import static java.util.Locale.ROOT;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.exercise.Exercise;
import org.carte.persistence.exercise.ExerciseRepository;
import org.carte.persistence.exercise.ExerciseVersion;

/** The library: facilitators write exercises and reuse each other's. */
@Stateless
@RolesAllowed(FACILITATOR)
public class ExerciseService {

    @Inject
    Caller caller;

    @Inject
    ExerciseRepository exercises;

    @Inject
    ExerciseTypes types;

    @Inject
    Clock clock;

    /**
     * Exercises as they are today, by title.
     *
     * @param words part of the title; null or blank for all
     */
    public Page<ExerciseVersion> search(String words, PageRequest page) {
        var plain = words == null ? "" : words.strip().toLowerCase(ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return exercises.matching("%" + plain + "%", page);
    }

    /** @throws NotFoundException when there is no such exercise */
    public ExerciseVersion current(UUID id) {
        return exercises.current(id).orElseThrow(NotFoundException::new);
    }

    /** Everything an exercise has ever said, the newest first. */
    public List<ExerciseVersion> versions(UUID id) {
        return exercises.versions(id);
    }

    /** Adds an exercise to the library, with its first version. */
    public ExerciseVersion add(ExerciseContent content) {
        check(content);
        var exercise = new Exercise(caller.personId());
        exercises.insert(exercise);
        return store(exercise, content);
    }

    /**
     * Makes a new version; sessions that have planned the exercise keep theirs.
     *
     * @param seen the version of the exercise that its editor had read
     * @throws StaleException when somebody else was faster
     */
    public ExerciseVersion change(UUID id, int seen, ExerciseContent content) {
        check(content);
        var exercise = current(id).getExercise();
        exercise.seenAt(seen);
        exercise.nextNumber();
        exercises.update(exercise);
        return store(exercise, content);
    }

    /** The types an exercise can be of. */
    public List<String> types() {
        return types.codes();
    }

    /** Before the first word, in the fields of the page: what a preview shows. */
    public Map<String, String> emptyFields(ExerciseVersion version) {
        var type = types.of(version.getType());
        return type.fields(type.empty());
    }

    private ExerciseVersion store(Exercise exercise, ExerciseContent content) {
        var version = content.on(new ExerciseVersion(exercise, exercise.getCurrentNumber(), clock.instant()));
        exercises.insert(version);
        return version;
    }

    private void check(ExerciseContent content) {
        var type = types.find(content.type())
                .orElseThrow(() -> new InvalidException("type", "error.exercise.type", types.codes()));
        for (var text : List.of(content.title(), content.instructions(), content.goals(), content.materials())) {
            if (!Reading.isStorable(text)) {
                throw new InvalidException("title", Reading.SHAPE);
            }
        }
        type.validateConfig(content.config()).stream().findFirst().ifPresent(wrong -> {
            throw wrong.refusal("config");
        });
    }
}
