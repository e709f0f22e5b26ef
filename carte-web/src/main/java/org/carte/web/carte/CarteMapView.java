package org.carte.web.carte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.MapService;
import org.carte.ejb.carte.MapSheet;
import org.carte.ejb.carte.MapStepService;
import org.carte.ejb.carte.RoseFormat;
import org.carte.ejb.carte.RosePaint;
import org.carte.ejb.carte.Suggestion;
import org.carte.ejb.carte.SuggestionService;
import org.carte.persistence.carte.PlacedEntry;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.PathId;
import org.carte.web.shared.Words;

/** Backs {@code app/carte/map.xhtml}: what one's own map says, and going back and forth between its last changes. */
@Named
@ViewScoped
public class CarteMapView implements Serializable {

    @Inject
    MapService service;

    @Inject
    SuggestionService offers;

    @Inject
    MapStepService steps;

    @Inject
    MapDrawing drawing;

    @Inject
    CarteAddView adding;

    @Inject
    CarteEntryView editing;

    private String session;
    private String said;
    private transient MapSheet sheet;
    private transient List<Suggestion> suggestions;

    /** Reads the map: whose it is not leaves here. */
    public void load() {
        getSheet();
    }

    /** Takes back the last change. */
    public void undo() {
        steps.undo(id());
        leave();
        say("carte.said.undone");
    }

    /** Makes again what was taken back last. */
    public void redo() {
        steps.redo(id());
        leave();
        say("carte.said.redone");
    }

    /** Something has changed: what was read is forgotten, and the change is said to everybody's eyes and ears. */
    void say(String key, Object... arguments) {
        refresh();
        said = Words.of(getSheet().owner().readsIn(), key, arguments);
    }

    /** Forgets what was read. */
    void refresh() {
        sheet = null;
        suggestions = null;
    }

    private void leave() {
        adding.leave();
        editing.leave();
    }

    /** The session whose map it is. */
    public UUID id() {
        return PathId.of(session);
    }

    /** What stands in a zone. */
    public List<PlacedEntry> in(Zone zone) {
        return getSheet().in(zone);
    }

    /** What may be taken into a zone. */
    public List<Suggestion> suggestedFor(Zone zone) {
        if (suggestions == null) {
            suggestions = offers.ofSession(id());
        }
        return suggestions.stream().filter(suggestion -> suggestion.isFor(zone)).toList();
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

    /** What has changed last. */
    public String getSaid() {
        return said;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
