package org.carte.ejb.exercise;

import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SearchWords;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.exercise.Exercise;
import org.carte.persistence.exercise.ExerciseRepository;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.exercise.UsualTime;

/** The library: facilitators write exercises and reuse each other's. What is not shared is its owner's alone. */
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

    /** Exercises as they are today, by title. */
    public Page<ExerciseVersion> search(ExerciseSearch wanted, PageRequest page) {
        return exercises.matching(
                caller.personId(),
                SearchWords.pattern(wanted.words()),
                wanted.typeOrAll(),
                wanted.tagOrAll(),
                wanted.favourites(),
                wanted.own(),
                page);
    }

    /** @throws NotFoundException when there is no such exercise, or it is somebody else's alone */
    public ExerciseVersion current(UUID id) {
        return exercises.current(id, caller.personId()).orElseThrow(NotFoundException::new);
    }

    /** Everything an exercise has ever said, the newest first. */
    public List<ExerciseVersion> versions(UUID id) {
        return exercises.versions(id, caller.personId());
    }

    /** How long it lasted where it was run; null when it never was. */
    public UsualTime usualTime(UUID id) {
        return exercises.usualTimes(new UUID[] {id}).stream().findFirst().orElse(null);
    }

    /** Adds an exercise to the library, with its first version. */
    public ExerciseVersion add(ExerciseContent content) {
        check(content);
        var exercise = content.on(new Exercise(caller.personId()));
        exercises.insert(exercise);
        return store(exercise, content);
    }

    /** Adds the same exercise once more, for the caller alone to begin with. */
    public ExerciseVersion duplicate(UUID id) {
        return add(ExerciseContent.of(current(id)).unshared());
    }

    /**
     * Makes a new version; sessions that have planned the exercise keep theirs. Only its owner says whether it is
     * shared.
     *
     * @param seen the version of the exercise that its editor had read
     * @throws StaleException when somebody else was faster
     */
    public ExerciseVersion change(UUID id, int seen, ExerciseContent content) {
        check(content);
        var exercise = current(id).getExercise();
        boolean shared = exercise.isShared();
        exercise.seenAt(seen);
        exercise.nextNumber();
        content.on(exercise);
        if (!exercise.getOwnerId().equals(caller.personId())) {
            exercise.setShared(shared);
        }
        exercises.update(exercise);
        return store(exercise, content);
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
            if (!Text.isStorable(text)) {
                throw new InvalidException("title", Reading.SHAPE);
            }
        }
        if (!content.tags().stream().allMatch(Text::isStorable)) {
            throw new InvalidException("tags", Reading.SHAPE);
        }
        type.validateConfig(content.config()).stream().findFirst().ifPresent(wrong -> {
            throw wrong.refusal("config");
        });
    }
}
