package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.carte.persistence.carte.CarteRepository;
import org.carte.persistence.carte.MapToAsk;

/** Asks those who agreed, once, ninety days after their session, whether their map is still true. */
@Stateless
@RolesAllowed(SYSTEM)
public class MapAskService {

    private static final Duration AFTER = Duration.ofDays(90);
    private static final Limit MOST = Limit.of(200);

    @Inject
    CarteRepository cartes;

    @Inject
    Event<MapMatured> matured;

    @Inject
    Clock clock;

    /** Maps whose day has come. */
    public List<MapToAsk> due() {
        return cartes.toAsk(clock.instant().minus(AFTER), MOST);
    }

    /** Asks about one of them; another node that is faster leaves nothing to do. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ask(MapToAsk map) {
        if (cartes.asked(map.carteId(), clock.instant()) == 1) {
            matured.fire(new MapMatured(map.sessionId(), map.personId()));
        }
    }
}
