package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentPolicy;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.carte.Carte;
import org.carte.persistence.carte.CarteRepository;
import org.carte.persistence.carte.CarteVersionRepository;
import org.carte.persistence.carte.ZoneSettingRepository;
import org.carte.persistence.shared.UuidVersion7;

/**
 * Whose map it is: always the caller's own, of a session they have a place in, whatever their role; for everybody else
 * there is none. For the services of this feature.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class MapPolicy {

    private static final int STEPS = 50;

    @Inject
    Caller caller;

    @Inject
    EnrolmentPolicy enrolments;

    @Inject
    CarteRepository cartes;

    @Inject
    CarteVersionRepository versions;

    @Inject
    ZoneSettingRepository settings;

    @Inject
    Clock clock;

    /**
     * The caller's map to read, made empty at the first look.
     *
     * @throws NotFoundException when the caller has no place in that session
     */
    public Carte own(UUID sessionId) {
        var me = caller.find().orElseThrow(NotFoundException::new);
        enrolments.requireEnrolled(sessionId);
        return cartes.of(me, sessionId).orElseGet(() -> {
            cartes.insertUnlessThere(UuidVersion7.next(), me, sessionId, clock.instant());
            return cartes.of(me, sessionId).orElseThrow(NotFoundException::new);
        });
    }

    /** The caller's map to change: the change is counted and can be undone, and others wait until it is done. */
    public Carte ownToChange(UUID sessionId) {
        var carte = own(sessionId);
        cartes.touch(carte.getId(), 1, clock.instant());
        return undoable(carte);
    }

    /**
     * The caller's map to change, as they have read it.
     *
     * @throws StaleException when it has changed since
     */
    public Carte ownToChange(UUID sessionId, int seen) {
        var carte = own(sessionId);
        if (cartes.touchSeen(carte.getId(), seen, clock.instant()) == 0) {
            throw new StaleException();
        }
        return undoable(carte);
    }

    /** The caller's map as it stands, nothing counted: others wait until it is done. */
    public Carte ownToHold(UUID sessionId) {
        var carte = own(sessionId);
        return versions.held(carte.getId()).orElseThrow(NotFoundException::new);
    }

    /** What the programme of a session says of the zones of its maps. */
    public ZoneRules rules(UUID sessionId) {
        return new ZoneRules(settings.ofSession(sessionId));
    }

    private Carte undoable(Carte carte) {
        versions.forgetSteps(carte.getId(), STEPS);
        versions.keepStep(carte.getId());
        return carte;
    }
}
