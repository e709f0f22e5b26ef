package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SecretToken;
import org.carte.persistence.carte.CarteShare;
import org.carte.persistence.carte.CarteShareRepository;

/** What one shares of one's own map, by link or with the facilitators: shared, seen and taken back by its owner alone. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class MapShareService {

    /** How many times a map is shared at most, ended ones among them. */
    public static final int MOST = 20;

    private static final Duration LONGEST = Duration.ofDays(366);

    @Inject
    Caller caller;

    @Inject
    MapPolicy policy;

    @Inject
    CarteShareRepository shares;

    @Inject
    Clock clock;

    /** What the caller shares of their map, the newest first, what has ended too. */
    public List<CarteShare> ofMap(UUID sessionId) {
        return shares.ofMap(policy.own(sessionId).getId());
    }

    /**
     * Shares some zones.
     *
     * @throws InvalidException when it shows nothing, or ends in the past or in more than a year
     */
    public MadeShare share(UUID sessionId, SharePlan plan) {
        var label = Wording.line("label", plan.label(), CarteShare.LABEL);
        var now = clock.instant();
        var zones = List.copyOf(new HashSet<>(plan.zones()));
        if (zones.isEmpty()) {
            throw new InvalidException("zones", "error.carte.shareNothing");
        }
        checkEnd(plan.expiresAt(), now);
        var carteId = policy.ownToHold(sessionId).getId();
        if (shares.count(carteId) >= MOST) {
            throw new BusinessException(Kind.CONFLICT, "error.carte.tooManyShares", MOST);
        }
        var token = plan.entrusted() ? null : SecretToken.make();
        var hash = token == null ? null : SecretToken.hash(token);
        var share = new CarteShare(carteId, hash, zones, plan.centre(), label, now, plan.expiresAt());
        shares.insert(share);
        return new MadeShare(share, token);
    }

    /** Takes it back: it opens nothing any more, and nothing is left of it. */
    public void revoke(UUID shareId) {
        var me = caller.find().orElseThrow(NotFoundException::new);
        shares.delete(shares.ofPerson(shareId, me).orElseThrow(NotFoundException::new));
    }

    private static void checkEnd(Instant end, Instant now) {
        if (end == null || !end.isAfter(now) || end.isAfter(now.plus(LONGEST))) {
            throw new InvalidException("expiresAt", "error.carte.shareEnd");
        }
    }
}
