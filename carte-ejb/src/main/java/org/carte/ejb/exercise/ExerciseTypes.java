package org.carte.ejb.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.exercise.Sharing;

/** All types there are, by name. */
@ApplicationScoped
public class ExerciseTypes {

    private final Map<String, ExerciseType> byCode = new TreeMap<>();

    protected ExerciseTypes() {}

    /** @param found every class that is a type */
    @Inject
    public ExerciseTypes(@Any Instance<ExerciseType> found) {
        found.forEach(type -> byCode.put(type.code(), type));
    }

    /**
     * The type of that name, if there is one.
     *
     * @param code may be null
     */
    public Optional<ExerciseType> find(String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    /** The type of something that is stored, which had one. */
    public ExerciseType of(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no exercise type " + code));
    }

    /** With whom an exercise is done: also in pairs when its author wants the answers to be read in pairs. */
    public Company company(ExerciseVersion exercise) {
        var company = of(exercise.getType()).company();
        return company == Company.ALONE && exercise.getSharing() == Sharing.PAIR ? Company.PAIR : company;
    }

    /** The names of all types. */
    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }
}
