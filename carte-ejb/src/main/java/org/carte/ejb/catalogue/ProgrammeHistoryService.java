package org.carte.ejb.catalogue;

import static java.util.stream.Collectors.toMap;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.catalogue.ExerciseChoice;
import org.carte.persistence.catalogue.ProgrammeRepository;
import org.carte.persistence.catalogue.VersionRow;

/** How programmes came to say what they say, for those who plan and run sessions of them. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class ProgrammeHistoryService {

    @Inject
    ProgrammeRepository programmes;

    /** The versions of a programme, the newest first. */
    public List<VersionRow> versions(UUID programme) {
        var versions = programmes.versions(programme);
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        return versions;
    }

    /**
     * Two versions of a programme, by their numbers.
     *
     * @throws NotFoundException when there is no such version
     */
    public VersionComparison compare(UUID programme, int from, int to) {
        var before = programmes.numbered(programme, from).orElseThrow(NotFoundException::new);
        var after = programmes.numbered(programme, to).orElseThrow(NotFoundException::new);
        var sheets = ProgrammeSheet.read(from == to ? List.of(before) : List.of(before, after), programmes);
        var proposed = ProgrammeSheet.exercises(sheets.values());
        var titles = proposed.isEmpty() ? List.<ExerciseChoice>of() : programmes.exercises(proposed);
        var exercises = titles.stream().collect(toMap(ExerciseChoice::id, ExerciseChoice::title));
        return new VersionComparison(from, to, sheets.get(before.getId()), sheets.get(after.getId()), exercises);
    }
}
