package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.persistence.carte.CarteRepository;

/** "Still true?": going through one's own map again, weeks later. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class MapReviewService {

    @Inject
    MapPolicy policy;

    @Inject
    MapService maps;

    @Inject
    MapVersionService versions;

    @Inject
    CarteRepository cartes;

    /** Says whether the caller agrees to be asked by mail, once; a word given can be taken back at any time. */
    public void mayAsk(UUID sessionId, boolean agreed) {
        cartes.mayAsk(policy.own(sessionId).getId(), agreed);
    }

    /**
     * Makes the map what it is found to be, and a version of it.
     *
     * @param seen the version of the map the caller has gone through
     */
    public void review(UUID sessionId, int seen, MapDraft draft) {
        maps.replace(sessionId, seen, draft);
        versions.keepReviewed(sessionId);
    }
}
