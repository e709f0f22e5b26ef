package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.persistence.carte.CarteRepository;
import org.carte.persistence.carte.CarteVersionRepository;

/** Undo and redo on one's own map: they survive reloading the page, and going home. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class MapStepService {

    @Inject
    MapPolicy policy;

    @Inject
    CarteRepository cartes;

    @Inject
    CarteVersionRepository versions;

    @Inject
    Clock clock;

    /** Takes back the last change that was not taken back yet. */
    public void undo(UUID sessionId) {
        var carte = policy.ownToHold(sessionId);
        versions.keepPresent(carte.getId());
        step(carte.getId(), carte.getStep() - 1, -1, "error.carte.nothingToUndo");
    }

    /** Makes again the change that was taken back last. */
    public void redo(UUID sessionId) {
        var carte = policy.ownToHold(sessionId);
        step(carte.getId(), carte.getStep() + 1, 1, "error.carte.nothingToRedo");
    }

    private void step(UUID carteId, int to, int by, String otherwise) {
        if (!versions.steps(carteId).contains(to)) {
            throw new BusinessException(Kind.CONFLICT, otherwise);
        }
        cartes.touch(carteId, by, clock.instant());
        versions.takeStep(carteId);
    }
}
