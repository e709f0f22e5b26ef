package org.carte.web.carte;

import jakarta.data.page.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.MapChange;
import org.carte.ejb.carte.MapComparison;
import org.carte.ejb.carte.MapVersionService;
import org.carte.persistence.carte.MapVersionLine;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/carte/compare.xhtml}: two states of one's own map, as differences and side by side. */
@Named
@ViewScoped
public class CarteCompareView implements Serializable {

    private static final int CHOICES = 200;

    @Inject
    MapVersionService service;

    @Inject
    Navigation navigation;

    private String session;
    private int from;
    private Integer to;
    private transient MapComparison comparison;

    /** Reads both. */
    public void load() {
        comparison = service.compare(id(), from, to);
    }

    /** Goes to another pair. */
    public void compare() {
        navigation.to("/app/carte/" + id() + "/versions/" + from + (to == null ? "" : "/" + to));
    }

    /** The versions to choose from, the newest first. */
    public List<MapVersionLine> getVersions() {
        return service.ofMap(id(), PageRequest.ofSize(CHOICES)).content();
    }

    public MapComparison getComparison() {
        if (comparison == null) {
            load();
        }
        return comparison;
    }

    public List<MapChange> getChanges() {
        return getComparison().changes();
    }

    public List<Zone> getZones() {
        return List.of(Zone.values());
    }

    private UUID id() {
        return PathId.of(session);
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
