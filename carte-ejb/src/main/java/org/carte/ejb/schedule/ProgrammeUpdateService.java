package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carte.ejb.catalogue.ProgrammeHistoryService;
import org.carte.ejb.catalogue.VersionComparison;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.catalogue.TemplateBlock;
import org.carte.persistence.schedule.AgendaBlock;
import org.carte.persistence.schedule.AgendaRepository;
import org.carte.persistence.schedule.PlanningChoices;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.schedule.TrainingSession;

/** Sessions whose programme says something else by now. People who enrolled get what was announced to them. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class ProgrammeUpdateService {

    @Inject
    SchedulePolicy policy;

    @Inject
    SessionRepository sessions;

    @Inject
    AgendaRepository agendas;

    @Inject
    PlanningChoices choices;

    @Inject
    AgendaService agenda;

    @Inject
    ProgrammeHistoryService programmes;

    /** The version a session was planned from beside the programme's current one; nothing when it is the same. */
    public Optional<VersionComparison> outdated(UUID sessionId) {
        policy.requireStaff(sessionId);
        var planned = sessions.byId(sessionId).orElseThrow(NotFoundException::new);
        var version = planned.getProgrammeVersion();
        var programme = version.getProgramme();
        return version.getNumber() == programme.getCurrentNumber()
                ? Optional.empty()
                : Optional.of(programmes.compare(programme.getId(), version.getNumber(), programme.getCurrentNumber()));
    }

    /** Whether nobody was told of the old version yet: a draft, or a published session nobody is enrolled in. */
    public boolean isUpdatable(UUID sessionId) {
        policy.requireStaff(sessionId);
        return isUpdatable(sessions.byId(sessionId).orElseThrow(NotFoundException::new));
    }

    /**
     * Plans a session from the programme as it is now. Its agenda follows, unless somebody has already made it their own.
     *
     * @return whether the agenda followed
     * @throws BusinessException when somebody is enrolled, or the session is further on
     */
    @RolesAllowed(ADMINISTRATOR)
    public boolean takeOver(UUID sessionId) {
        var planned = sessions.lock(sessionId).orElseThrow(NotFoundException::new);
        if (!isUpdatable(planned)) {
            throw new BusinessException(Kind.CONFLICT, "error.schedule.versionAnnounced");
        }
        boolean untouched = isTemplate(
                agendas.ofSession(sessionId),
                agendas.template(planned.getProgrammeVersion().getId()));
        var current = choices.currentVersion(
                        planned.getProgrammeVersion().getProgramme().getId())
                .orElseThrow(() -> new BusinessException(Kind.CONFLICT, "error.catalogue.archived"));
        planned.setProgrammeVersion(current);
        sessions.update(planned);
        if (untouched) {
            var blocks = agendas.template(current.getId()).stream()
                    .map(block -> new BlockPlan(
                            null, block.getTitle(), block.getKind(), block.getMinutes(), block.getExerciseId()))
                    .toList();
            agenda.replace(sessionId, planned.getVersion(), blocks);
        }
        return untouched;
    }

    private boolean isUpdatable(TrainingSession planned) {
        var status = planned.getStatus();
        if (status != SessionStatus.DRAFT && status != SessionStatus.PUBLISHED) {
            return false;
        }
        var places = sessions.placesTaken(planned.getId()).orElseThrow();
        return places.confirmed() + places.waiting() == 0;
    }

    private static boolean isTemplate(List<AgendaBlock> blocks, List<TemplateBlock> template) {
        return blocks.size() == template.size()
                && IntStream.range(0, blocks.size()).allMatch(i -> isSame(blocks.get(i), template.get(i)));
    }

    private static boolean isSame(AgendaBlock block, TemplateBlock proposed) {
        var version = block.getExerciseVersion();
        var exercise = version == null ? null : version.getExercise().getId();
        return block.getTitle().equals(proposed.getTitle())
                && block.getKind() == proposed.getKind()
                && block.getMinutes() == proposed.getMinutes()
                && Objects.equals(exercise, proposed.getExerciseId());
    }
}
