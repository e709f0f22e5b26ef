package org.carte.web.carte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.MapShareService;
import org.carte.ejb.carte.SharePlan;
import org.carte.ejb.shared.PublicAddress;
import org.carte.persistence.carte.CarteShare;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.PathId;

/** Backs {@code app/carte/shares.xhtml}: links to zones of one's own map. */
@Named
@ViewScoped
public class CarteSharesView implements Serializable {

    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    @Inject
    MapShareService service;

    @Inject
    Clock clock;

    private String session;
    private Zone[] zones = {};
    private boolean centre;
    private String label;
    private int days = DAYS.get(1);
    private String made;
    private boolean revoked;
    private transient List<CarteShare> shares;

    /** Reads the links. */
    public void load() {
        shares = service.ofMap(id());
    }

    /** Makes a link, and shows it this once. */
    public void share() {
        var end = clock.instant().plus(Duration.ofDays(days));
        made = PublicAddress.of(service.share(id(), new SharePlan(List.of(zones), centre, label, end))
                .path());
        revoked = false;
        zones = new Zone[0];
        centre = false;
        label = null;
        load();
    }

    /** Takes a link back. */
    public void revoke(UUID share) {
        service.revoke(share);
        made = null;
        revoked = true;
        load();
    }

    /** Whether a link opens nothing any more. */
    public boolean isEnded(CarteShare share) {
        return !share.isValid(clock.instant());
    }

    private UUID id() {
        return PathId.of(session);
    }

    public List<CarteShare> getShares() {
        if (shares == null) {
            load();
        }
        return shares;
    }

    public List<Zone> getAllZones() {
        return List.of(Zone.values());
    }

    public List<Integer> getAllDays() {
        return DAYS;
    }

    /** The address that was just made; null when none was. */
    public String getMade() {
        return made;
    }

    /** Whether the last thing the reader did was to take a link back. */
    public boolean isRevoked() {
        return revoked;
    }

    public Zone[] getZones() {
        return zones.clone();
    }

    public void setZones(Zone[] zones) {
        this.zones = zones.clone();
    }

    public boolean isCentre() {
        return centre;
    }

    public void setCentre(boolean centre) {
        this.centre = centre;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
