package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.carte.CarteVersion;
import org.carte.persistence.carte.CarteVersionRepository;
import org.carte.persistence.carte.MapVersionLine;
import org.carte.persistence.carte.VersionCause;
import org.carte.persistence.shared.UuidVersion7;

/** What one's own map said on earlier days. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class MapVersionService {

    @Inject
    MapPolicy policy;

    @Inject
    MapService maps;

    @Inject
    CarteVersionRepository versions;

    @Inject
    Clock clock;

    /** The versions of the caller's map, the newest first. */
    public Page<MapVersionLine> ofMap(UUID sessionId, PageRequest page) {
        return versions.ofMap(policy.own(sessionId).getId(), page);
    }

    /** What one of them says. */
    public MapContent content(UUID sessionId, int number) {
        return MapContent.of(version(policy.own(sessionId).getId(), number).getContent());
    }

    /** Keeps what the map says now, under a name or without one. */
    public void keep(UUID sessionId, String label) {
        var name = Wording.line("label", label, CarteVersion.LABEL);
        keep(policy.ownToHold(sessionId).getId(), VersionCause.BY_HAND, name);
    }

    /** The same when somebody has gone through the whole map: for this feature. */
    public void keepReviewed(UUID sessionId) {
        keep(policy.ownToHold(sessionId).getId(), VersionCause.STILL_TRUE, "");
    }

    /**
     * Makes the map say what it said then. What it says now is kept first, if no version has it yet, and the outcome is
     * a version too.
     */
    public void restore(UUID sessionId, int number) {
        var carteId = policy.ownToChange(sessionId).getId();
        var wanted = version(carteId, number);
        if (versions.isChanged(carteId)) {
            keep(carteId, VersionCause.BEFORE_RESTORE, "");
        }
        versions.restore(carteId, number);
        keep(carteId, VersionCause.RESTORED, wanted.getLabel());
    }

    /**
     * Puts two versions side by side.
     *
     * @param to null for the map as it is now
     */
    public MapComparison compare(UUID sessionId, int from, Integer to) {
        var before = content(sessionId, from);
        var after = to == null ? MapContent.of(maps.ofSession(sessionId)) : content(sessionId, to);
        return new MapComparison(from, to, before, after);
    }

    private CarteVersion version(UUID carteId, int number) {
        return versions.version(carteId, number).orElseThrow(NotFoundException::new);
    }

    private void keep(UUID carteId, VersionCause cause, String label) {
        versions.keep(UuidVersion7.next(), carteId, cause.name(), label, clock.instant());
    }
}
