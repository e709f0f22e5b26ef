package org.carte.ejb.carte;

import static java.util.Comparator.naturalOrder;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SecretToken;
import org.carte.persistence.carte.CarteRepository;
import org.carte.persistence.carte.CarteShare;
import org.carte.persistence.carte.CarteShareRepository;
import org.carte.persistence.carte.EntrustedMap;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.ZoneSettingRepository;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.schedule.SessionRepository;

/**
 * What somebody reads of a map that is not theirs: who has a link to it, for the link is all the login there is, and who
 * runs the session, for what was entrusted to the facilitators. Everybody else finds nothing, whatever their role.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class SharedMapService {

    @Inject
    SchedulePolicy schedule;

    @Inject
    CarteShareRepository shares;

    @Inject
    CarteRepository cartes;

    @Inject
    PersonRepository people;

    @Inject
    SessionRepository sessions;

    @Inject
    ZoneSettingRepository settings;

    @Inject
    Clock clock;

    /**
     * What is behind a link; that it was opened is counted.
     *
     * @return nothing when it never was, has ended or was taken back: the three are not told apart
     */
    @PermitAll
    public Optional<SharedMap> open(String token) {
        var hash = SecretToken.hash(token == null ? "" : token);
        if (shares.open(hash, clock.instant()) == 0) {
            return Optional.empty();
        }
        return shares.byToken(hash).map(share -> shown(share.getCarteId(), List.of(share)));
    }

    /**
     * The maps of which the facilitators of a session may read something, by the names of their owners.
     *
     * @throws NotFoundException when the caller does not run the session
     */
    public Page<EntrustedMap> entrusted(UUID sessionId, PageRequest page) {
        schedule.requireFacilitator(sessionId);
        return shares.entrusted(sessionId, clock.instant(), page);
    }

    /**
     * What they may read of one; that it was opened is counted.
     *
     * @throws NotFoundException when the caller does not run the session, or its owner shows nothing, or no longer
     */
    public SharedMap openEntrusted(UUID sessionId, UUID carteId) {
        schedule.requireFacilitator(sessionId);
        var now = clock.instant();
        if (shares.openEntrusted(sessionId, carteId, now) == 0) {
            throw new NotFoundException();
        }
        return shown(carteId, shares.entrusted(List.of(carteId), now));
    }

    private SharedMap shown(UUID carteId, List<CarteShare> all) {
        var carte = shares.carte(carteId).orElseThrow(NotFoundException::new);
        boolean centre = all.stream().anyMatch(CarteShare::isCentre);
        var owner = people.byId(carte.getPersonId()).orElseThrow(NotFoundException::new);
        var entries = cartes.entries(carte.getId());
        var parts = all.stream()
                .flatMap(share -> share.getZones().stream())
                .distinct()
                .sorted()
                .map(zone -> new SharedMap.Part(
                        zone,
                        entries.stream()
                                .filter(entry -> entry.getZone() == zone)
                                .map(SharedMapService::line)
                                .toList()))
                .toList();
        return new SharedMap(
                owner.getDisplayName(),
                owner.readsIn(),
                sessions.byId(carte.getSessionId())
                        .orElseThrow(NotFoundException::new)
                        .getStartsAt(),
                centre ? carte.getHeadline() : "",
                centre ? carte.getPromise() : "",
                parts,
                new ZoneRules(settings.ofSession(carte.getSessionId())),
                all.stream().map(CarteShare::getExpiresAt).min(naturalOrder()).orElseThrow());
    }

    /** Where a sentence comes from stays its owner's. */
    private static MapContent.Line line(Entry entry) {
        return new MapContent.Line(entry.getId(), entry.getWording(), entry.getWeight(), null);
    }
}
