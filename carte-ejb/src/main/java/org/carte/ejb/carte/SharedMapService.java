package org.carte.ejb.carte;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SecretToken;
import org.carte.persistence.carte.Carte;
import org.carte.persistence.carte.CarteRepository;
import org.carte.persistence.carte.CarteShare;
import org.carte.persistence.carte.CarteShareRepository;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.ZoneSettingRepository;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.schedule.SessionRepository;

/** What somebody reads who has a link to a map: the link is all the login there is. */
@Stateless
@PermitAll
public class SharedMapService {

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
    public Optional<SharedMap> open(String token) {
        var hash = SecretToken.hash(token == null ? "" : token);
        if (shares.open(hash, clock.instant()) == 0) {
            return Optional.empty();
        }
        return shares.byToken(hash)
                .map(share -> shown(share, shares.carte(share.getCarteId()).orElseThrow()));
    }

    private SharedMap shown(CarteShare share, Carte carte) {
        var owner = people.byId(carte.getPersonId()).orElseThrow(NotFoundException::new);
        var entries = cartes.entries(carte.getId());
        var parts = share.getZones().stream()
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
                share.isCentre() ? carte.getHeadline() : "",
                share.isCentre() ? carte.getPromise() : "",
                parts,
                new ZoneRules(settings.ofSession(carte.getSessionId())),
                share.getExpiresAt());
    }

    /** Where a sentence comes from stays its owner's. */
    private static MapContent.Line line(Entry entry) {
        return new MapContent.Line(entry.getId(), entry.getWording(), entry.getWeight(), null);
    }
}
