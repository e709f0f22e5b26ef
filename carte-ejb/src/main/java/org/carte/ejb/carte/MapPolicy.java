package org.carte.ejb.carte;

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
import org.carte.persistence.shared.UuidVersion7;

/** Whose map it is: always the caller's own, of a session they have a place in. For the services of this feature. */
@Stateless
@RolesAllowed(PARTICIPANT)
public class MapPolicy {

    @Inject
    Caller caller;

    @Inject
    EnrolmentPolicy enrolments;

    @Inject
    CarteRepository cartes;

    @Inject
    Clock clock;

    /**
     * The caller's map to read, made empty at the first look.
     *
     * @throws NotFoundException when the caller has no place in that session
     */
    public Carte own(UUID sessionId) {
        enrolments.requireEnrolled(sessionId);
        var me = caller.personId();
        return cartes.of(me, sessionId).orElseGet(() -> {
            cartes.insertUnlessThere(UuidVersion7.next(), me, sessionId, clock.instant());
            return cartes.of(me, sessionId).orElseThrow(NotFoundException::new);
        });
    }

    /** The caller's map to change: the change is counted, and others wait until it is done. */
    public Carte ownToChange(UUID sessionId) {
        var carte = own(sessionId);
        cartes.touch(carte.getId(), clock.instant());
        return carte;
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
        return carte;
    }
}
