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

/** Backs {@code app/carte/shares.xhtml}: what one shares of one's own map. */
@Named
@ViewScoped
public class CarteSharesView implements Serializable {

    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    @Inject
    MapShareService service;

    @Inject
    Clock clock;

    private String session;
    private boolean entrusted;
    private Zone[] zones = {};
    private boolean centre;
    private String label;
    private int days = DAYS.get(1);
    private String made;
    private String said;
    private transient List<CarteShare> shares;

    /** Reads what is shared. */
    public void load() {
        shares = service.ofMap(id());
    }

    /** Shares; a link is shown this once. */
    public void share() {
        var end = clock.instant().plus(Duration.ofDays(days));
        var path = service.share(id(), new SharePlan(entrusted, List.of(zones), centre, label, end))
                .path();
        made = path == null ? null : PublicAddress.of(path);
        said = path == null ? "carte.shares.entrusted" : null;
        zones = new Zone[0];
        centre = false;
        label = null;
        load();
    }

    /** Takes it back. */
    public void revoke(UUID share) {
        service.revoke(share);
        made = null;
        said = "carte.shares.revoked";
        load();
    }

    /** Whether it opens nothing any more. */
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

    /** The address of the link that was just made; null when none was. */
    public String getMade() {
        return made;
    }

    /** The key of what became of the last thing the reader did; null for nothing to be said. */
    public String getSaid() {
        return said;
    }

    public boolean isEntrusted() {
        return entrusted;
    }

    public void setEntrusted(boolean entrusted) {
        this.entrusted = entrusted;
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
