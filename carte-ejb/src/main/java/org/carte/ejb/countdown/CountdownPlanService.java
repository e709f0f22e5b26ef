package org.carte.ejb.countdown;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.countdown.CountdownRepository;
import org.carte.persistence.countdown.CountdownStep;
import org.carte.persistence.countdown.StepKind;

/** The steps of every session, for administrators. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class CountdownPlanService {

    private static final int MOST_STEPS = 40;
    private static final int MOST_DAYS = 365;
    private static final int LONGEST_LABEL = 160;

    @Inject
    CountdownRepository countdowns;

    /**
     * A step as somebody wants it.
     *
     * @param id of the step that is kept, with its ticks; null for a new one
     * @param days from the first day of the session (0 and less) or its last (more)
     * @param label null or blank for the words that go with the kind
     */
    public record StepPlan(UUID id, int days, StepKind kind, String label) {}

    /** The steps of every session, in order of their days. */
    public List<CountdownStep> steps() {
        return countdowns.template();
    }

    /** The version of them all, for somebody who is about to change them. */
    public int version() {
        return countdowns.plan().getVersion();
    }

    /**
     * Puts other steps in place. Those that are named by their key keep their ticks.
     *
     * @param seen the version the caller has read
     * @throws BusinessException when a step says nothing, or the same twice, or somebody else was faster
     */
    public void replace(int seen, List<StepPlan> wanted) {
        check(wanted);
        var plan = countdowns.plan();
        plan.seenAt(seen);
        countdowns.updatePlan(plan);
        var before = new HashMap<UUID, CountdownStep>();
        countdowns.template().forEach(step -> before.put(step.getId(), step));
        var kept = wanted.stream().map(step -> takeKept(step, before)).toList();
        before.values().forEach(countdowns::delete);
        for (int i = 0; i < wanted.size(); i++) {
            place(wanted.get(i), kept.get(i));
        }
    }

    /** The step that is meant, unless it is new or something else is to be done now. */
    private static CountdownStep takeKept(StepPlan wanted, Map<UUID, CountdownStep> before) {
        var step = wanted.id() == null ? null : before.get(wanted.id());
        return step != null && step.getKind() == wanted.kind() ? before.remove(wanted.id()) : null;
    }

    private void place(StepPlan wanted, CountdownStep kept) {
        var label = wanted.label() == null || wanted.label().isBlank()
                ? null
                : wanted.label().strip();
        if (kept == null) {
            countdowns.insert(new CountdownStep(null, wanted.days(), wanted.kind(), label));
            return;
        }
        kept.become(wanted.days(), wanted.kind(), label);
        countdowns.update(kept);
    }

    private static void check(List<StepPlan> wanted) {
        if (wanted.size() > MOST_STEPS) {
            throw new InvalidException("steps", "error.countdown.tooMany", MOST_STEPS);
        }
        var kinds = new HashSet<StepKind>();
        for (int i = 0; i < wanted.size(); i++) {
            var step = wanted.get(i);
            boolean isSilent = step.label() == null || step.label().isBlank();
            if (step.kind() == StepKind.OTHER && isSilent) {
                throw new InvalidException("steps[" + i + "].label", "error.countdown.label", LONGEST_LABEL);
            }
            if (Math.abs(step.days()) > MOST_DAYS) {
                throw new InvalidException("steps[" + i + "].days", "error.countdown.days", MOST_DAYS);
            }
            if (step.kind() != StepKind.OTHER && !kinds.add(step.kind())) {
                throw new InvalidException("steps[" + i + "].kind", "error.countdown.twice");
            }
        }
    }
}
