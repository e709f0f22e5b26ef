package org.carte.ejb.catalogue;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SearchWords;
import org.carte.persistence.catalogue.ExerciseChoice;
import org.carte.persistence.catalogue.Objective;
import org.carte.persistence.catalogue.Programme;
import org.carte.persistence.catalogue.ProgrammeRepository;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.persistence.catalogue.TemplateBlock;

/** The catalogue, for those who plan. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ProgrammeService {

    private static final int MOST_PROPOSED = 12;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The current versions of programmes whose title contains the words, whatever accents and case.
     *
     * @param words null or blank for all
     * @param archived whether those are meant that are not offered for planning any more
     */
    public Page<ProgrammeVersion> search(String words, boolean archived, PageRequest page) {
        return programmes.matching(SearchWords.pattern(words), archived, page);
    }

    /** @throws NotFoundException when there is no such programme */
    public ProgrammeVersion current(UUID id) {
        return programmes.current(id).orElseThrow(NotFoundException::new);
    }

    /** All that a version says. */
    public ProgrammeSheet sheet(ProgrammeVersion version) {
        return sheets(List.of(version)).get(version.getId());
    }

    /** All that several versions say, by the version's id; the number of queries does not grow with theirs. */
    public Map<UUID, ProgrammeSheet> sheets(List<ProgrammeVersion> versions) {
        return ProgrammeSheet.read(versions, programmes);
    }

    /** The first exercises of those words that a programme can propose: all facilitators share them. */
    public List<ExerciseChoice> exercises(String words) {
        return programmes.exercises(SearchWords.pattern(words), Limit.of(MOST_PROPOSED));
    }

    /** The exercises that sheets propose, also those that are no longer shared. */
    public List<ExerciseChoice> exercisesOf(ProgrammeSheet... sheets) {
        var ids = ProgrammeSheet.exercises(List.of(sheets));
        return ids.isEmpty() ? List.of() : programmes.exercises(ids);
    }

    /** Adds a programme to the catalogue. */
    public ProgrammeVersion add(ProgrammeSheet sheet) {
        requireKnownExercises(sheet);
        var programme = Programme.create();
        programmes.insert(programme);
        return write(programme, programme.getCurrentNumber(), sheet);
    }

    /**
     * Makes a new version. Sessions already planned keep theirs.
     *
     * @param seen the programme's version that was read; when it is no longer the last, nothing is written
     * @throws BusinessException when it is archived
     */
    public ProgrammeVersion change(UUID id, int seen, ProgrammeSheet sheet) {
        requireKnownExercises(sheet);
        var programme = current(id).getProgramme();
        if (programme.isArchived()) {
            throw new BusinessException(Kind.CONFLICT, "error.catalogue.archived");
        }
        programme.seenAt(seen);
        var number = programme.nextNumber();
        programmes.update(programme);
        return write(programme, number, sheet);
    }

    private ProgrammeVersion write(Programme programme, int number, ProgrammeSheet sheet) {
        var version = new ProgrammeVersion(programme, number, clock.instant());
        version.setAuthorId(caller.personId());
        sheet.on(version);
        programmes.insertVersion(version);
        programmes.insertObjectives(objectives(version.getId(), sheet.objectives()));
        programmes.insertBlocks(blocks(version.getId(), sheet.agenda()));
        return version;
    }

    private void requireKnownExercises(ProgrammeSheet sheet) {
        var agenda = sheet.agenda();
        var known = new HashSet<>(programmes.knownExercises(ProgrammeSheet.exercises(List.of(sheet))));
        for (int i = 0; i < agenda.size(); i++) {
            var exercise = agenda.get(i).exerciseId();
            if (exercise != null && !known.contains(exercise)) {
                throw new InvalidException("agenda[" + i + "].exerciseId", "error.catalogue.exerciseUnknown");
            }
        }
    }

    private static List<Objective> objectives(UUID version, List<String> wordings) {
        return IntStream.range(0, wordings.size())
                .mapToObj(i -> new Objective(version, i, wordings.get(i).strip()))
                .toList();
    }

    private static List<TemplateBlock> blocks(UUID version, List<ProgrammeSheet.Block> agenda) {
        return IntStream.range(0, agenda.size())
                .mapToObj(i -> {
                    var block = agenda.get(i);
                    return new TemplateBlock(
                            version, i, block.title().strip(), block.kind(), block.minutes(), block.exerciseId());
                })
                .toList();
    }
}
