package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SearchWords;
import org.carte.persistence.catalogue.ExerciseChoice;
import org.carte.persistence.exercise.ExerciseRepository;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.exercise.UsualTime;
import org.carte.persistence.schedule.AgendaBlock;
import org.carte.persistence.schedule.AgendaRepository;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionRepository;

/** The agenda of a session, for those who plan and run it. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class AgendaService {

    private static final int MOST_BLOCKS = 100;
    private static final int MOST_PROPOSED = 12;

    @Inject
    Caller caller;

    @Inject
    SchedulePolicy policy;

    @Inject
    AgendaRepository agendas;

    @Inject
    ExerciseRepository library;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    /** The blocks of the day, in order, with their times. */
    public List<TimedBlock> ofSession(UUID sessionId) {
        policy.requireStaff(sessionId);
        var slots = bookings.slots(sessionId);
        if (slots.isEmpty()) {
            throw new NotFoundException();
        }
        return AgendaTimes.of(agendas.ofSession(sessionId), slots);
    }

    /** The times an agenda would have that is still being written; nothing is stored. */
    public List<TimedBlock> timed(UUID sessionId, List<BlockPlan> plan) {
        policy.requireStaff(sessionId);
        var blocks = new ArrayList<AgendaBlock>();
        plan.forEach(wanted -> blocks.add(
                new AgendaBlock(sessionId, blocks.size(), wanted.title(), wanted.kind(), wanted.minutes(), null)));
        return AgendaTimes.of(blocks, bookings.slots(sessionId));
    }

    /** The first exercises of those words that a block can be: all facilitators share them, or they are the caller's own. */
    public List<ExerciseChoice> exercises(String words) {
        return agendas.exercises(caller.personId(), SearchWords.pattern(words), Limit.of(MOST_PROPOSED));
    }

    /** How long these exercises, and blocks without one, lasted elsewhere: by the key of an exercise, or by title. */
    public Map<String, UsualTime> usualTimes(List<UUID> exercises, List<String> titles) {
        return Stream.concat(
                        library.usualTimes(exercises.toArray(UUID[]::new)).stream(),
                        agendas.usualTimes(titles.toArray(String[]::new)).stream())
                .collect(Collectors.toMap(UsualTime::key, Function.identity(), (one, other) -> one));
    }

    /** Gives a new session the agenda its programme proposes, with the exercises as they are now. */
    @RolesAllowed(ADMINISTRATOR)
    public void copyTemplate(UUID sessionId, UUID programmeVersion) {
        var template = agendas.template(programmeVersion);
        var versions = currentVersions(template.stream().map(block -> block.getExerciseId()));
        template.forEach(block -> agendas.insert(new AgendaBlock(
                sessionId,
                block.getPosition(),
                block.getTitle(),
                block.getKind(),
                block.getMinutes(),
                block.getExerciseId() == null ? null : versions.get(block.getExerciseId()))));
    }

    /**
     * Puts another agenda in place. Blocks that are named by their key stay what they are, with their exercise and what
     * was written in it; the others are new.
     *
     * @param seen the version of the session the caller has read
     * @throws BusinessException when the day is over, or a block goes that the room has begun
     */
    public void replace(UUID sessionId, int seen, List<BlockPlan> plan) {
        policy.requireStaff(sessionId);
        if (plan.size() > MOST_BLOCKS) {
            throw new InvalidException("blocks", "error.schedule.blockCount", MOST_BLOCKS);
        }
        var current = sessions.lock(sessionId).orElseThrow(NotFoundException::new);
        if (!current.getStatus().isOpen()) {
            throw new BusinessException(Kind.CONFLICT, "error.schedule.closed");
        }
        current.seenAt(seen);
        sessions.update(current);
        var before = new HashMap<UUID, AgendaBlock>();
        agendas.ofSession(sessionId).forEach(block -> before.put(block.getId(), block));
        var kept = plan.stream().map(block -> takeKept(block, before)).toList();
        remove(before.values());
        var versions = currentVersions(plan.stream().map(BlockPlan::exerciseId));
        for (int i = 0; i < plan.size(); i++) {
            place(sessionId, i, plan.get(i), kept.get(i), versions);
        }
    }

    /** The block that is meant, unless it is new or gets another exercise. */
    private static AgendaBlock takeKept(BlockPlan wanted, Map<UUID, AgendaBlock> before) {
        var block = wanted.id() == null ? null : before.get(wanted.id());
        boolean same = block != null && Objects.equals(wanted.exerciseId(), exercise(block));
        return same ? before.remove(wanted.id()) : null;
    }

    private static UUID exercise(AgendaBlock block) {
        return block.getExerciseVersion() == null
                ? null
                : block.getExerciseVersion().getExercise().getId();
    }

    private void remove(Collection<AgendaBlock> blocks) {
        var ids = blocks.stream().map(AgendaBlock::getId).toList();
        if (!ids.isEmpty() && agendas.countBegun(ids) > 0) {
            throw new BusinessException(Kind.CONFLICT, "error.schedule.blockBegun");
        }
        blocks.forEach(agendas::delete);
    }

    private void place(
            UUID sessionId, int position, BlockPlan wanted, AgendaBlock kept, Map<UUID, ExerciseVersion> versions) {
        if (kept == null) {
            var version = wanted.exerciseId() == null ? null : versions.get(wanted.exerciseId());
            if (wanted.exerciseId() != null && version == null) {
                throw new InvalidException("blocks[" + position + "].exerciseId", "error.schedule.exerciseUnknown");
            }
            agendas.insert(
                    new AgendaBlock(sessionId, position, wanted.title(), wanted.kind(), wanted.minutes(), version));
            return;
        }
        kept.setPosition(position);
        kept.setTitle(wanted.title());
        kept.setKind(wanted.kind());
        kept.setMinutes(wanted.minutes());
        agendas.update(kept);
    }

    private Map<UUID, ExerciseVersion> currentVersions(Stream<UUID> exercises) {
        var ids = exercises.filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : agendas.currentVersions(ids).stream()
                        .collect(Collectors.toMap(
                                version -> version.getExercise().getId(), Function.identity()));
    }
}
