package org.carte.web.carte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.MapService;
import org.carte.ejb.carte.MapSheet;
import org.carte.ejb.carte.RoseFormat;
import org.carte.ejb.carte.RosePaint;
import org.carte.ejb.carte.Suggestion;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.carte.PlacedEntry;
import org.carte.persistence.exercise.Zone;

/** Backs {@code app/carte/map.xhtml}: what one's own map says, and its two lines about the whole. */
@Named
@ViewScoped
public class CarteMapView implements Serializable {

    @Inject
    MapService service;

    @Inject
    MapDrawing drawing;

    private String session;
    private String headline;
    private String promise;
    private boolean saved;
    private transient MapSheet sheet;
    private transient List<Suggestion> suggestions;

    /** Reads the map. */
    public void load() {
        headline = getSheet().carte().getHeadline();
        promise = getSheet().carte().getPromise();
    }

    /** Keeps the headline as it is typed. */
    public void saveHeadline() {
        service.headline(id(), headline);
        saved = true;
        refresh();
    }

    /** Keeps the promise as it is typed. */
    public void savePromise() {
        service.promise(id(), promise);
        saved = true;
        refresh();
    }

    /** Forgets what was read: something has changed. */
    public void refresh() {
        sheet = null;
        suggestions = null;
    }

    /** The session whose map it is. */
    public UUID id() {
        try {
            return UUID.fromString(session);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    /** What stands in a zone. */
    public List<PlacedEntry> in(Zone zone) {
        return getSheet().in(zone);
    }

    /** What the reader's answers offer for a zone; an exercise that feeds none in particular offers to all. */
    public List<Suggestion> suggestedFor(Zone zone) {
        if (suggestions == null) {
            suggestions = service.suggestions(id());
        }
        return suggestions.stream()
                .filter(suggestion -> suggestion.zone() == null || suggestion.zone() == zone)
                .toList();
    }

    public MapSheet getSheet() {
        if (sheet == null) {
            sheet = service.ofSession(id());
        }
        return sheet;
    }

    public List<Zone> getZones() {
        return List.of(Zone.values());
    }

    /** The day of the session. */
    public String getDay() {
        return drawing.day(
                getSheet().trainingSession().getStartsAt(), getSheet().owner().readsIn());
    }

    /** The rose for a laptop and for paper. */
    public String getWideRose() {
        return drawing.svg(getSheet(), RoseFormat.LANDSCAPE_A4, RosePaint.THEMED);
    }

    /** The rose for a phone. */
    public String getNarrowRose() {
        return drawing.svg(getSheet(), RoseFormat.PORTRAIT, RosePaint.THEMED);
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    /** Whether the last thing the reader did was to change one of the two lines. */
    public boolean isSaved() {
        return saved;
    }
}
