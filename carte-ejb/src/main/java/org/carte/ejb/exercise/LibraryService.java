package org.carte.ejb.exercise;

import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.exercise.ExerciseFavourite;
import org.carte.persistence.exercise.ExerciseRepository;
import org.carte.persistence.exercise.ExerciseVersion;

/** What makes a library of the exercises: favourites, tags, what ships with the platform, and carrying them elsewhere. */
@Stateless
@RolesAllowed(FACILITATOR)
public class LibraryService {

    @Inject
    Caller caller;

    @Inject
    ExerciseRepository exercises;

    @Inject
    ExerciseService library;

    /** The exercises the caller has marked. */
    public Set<UUID> favourites() {
        return Set.copyOf(exercises.favourites(caller.personId()));
    }

    /** Marks an exercise, or takes the mark off. */
    public void mark(UUID id, boolean favourite) {
        library.current(id);
        var me = caller.personId();
        exercises.forget(id, me);
        if (favourite) {
            exercises.insert(new ExerciseFavourite(id, me));
        }
    }

    /** The tags there are, by name. */
    public List<String> tags() {
        return exercises.tags(caller.personId());
    }

    /** What ships with the platform, in that language. */
    public List<ReadyExercise> ready(Locale locale) {
        return ReadyExercises.in(locale);
    }

    /** Adds one of those to the library, to be changed like any other. */
    public ExerciseVersion addReady(Locale locale, String key) {
        return ReadyExercises.in(locale).stream()
                .filter(ready -> ready.key().equals(key))
                .findFirst()
                .map(ready -> library.add(ready.content()))
                .orElseThrow(NotFoundException::new);
    }

    /** One exercise as JSON. */
    public String export(UUID id) {
        return ExerciseFile.write(ExerciseContent.of(library.current(id)));
    }

    /** Every exercise that can be seen, as a zip of JSON files. */
    public byte[] exportAll() {
        var all = library.search(ExerciseSearch.words(""), PageRequest.ofPage(1, ExerciseZip.MOST, false))
                .content();
        return ExerciseZip.pack(all.stream().map(ExerciseContent::of).collect(Collectors.toList()));
    }

    /**
     * Adds what another library has exported, one exercise or a zip of them: all or, when one is wrong, none.
     *
     * @param file JSON or a zip
     */
    public List<ExerciseVersion> importFile(byte[] file) {
        return ExerciseZip.unpack(file).stream().map(library::add).toList();
    }
}
