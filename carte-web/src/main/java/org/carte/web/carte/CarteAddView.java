package org.carte.web.carte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.carte.ejb.carte.EntryService;
import org.carte.ejb.carte.Suggestion;
import org.carte.persistence.exercise.Zone;

/** Backs the outline of {@code app/carte/map.xhtml}: one zone is added to at a time. */
@Named
@ViewScoped
public class CarteAddView implements Serializable {

    @Inject
    CarteMapView map;

    @Inject
    CarteEntryView editing;

    @Inject
    EntryService service;

    private Zone zone;
    private String text;

    /** Opens a zone to be added to. */
    public void add(Zone into) {
        editing.leave();
        text = null;
        zone = into;
        OutlineFocus.on(zone, "text");
    }

    /** Takes offered words into the zone that is open. */
    public void take(Suggestion suggestion) {
        service.pick(map.id(), zone, suggestion.answerId(), suggestion.text());
        map.say("carte.said.added", suggestion.text());
        OutlineFocus.on(zone, "text");
    }

    /** Writes what was typed into the zone that is open. */
    public void write() {
        service.write(map.id(), zone, text);
        map.say("carte.said.added", text);
        text = null;
        OutlineFocus.on(zone, "text");
    }

    /** Closes the zone and leaves things as they are. */
    public void close() {
        OutlineFocus.on(zone, "add");
        leave();
    }

    /** Nothing is open any more. */
    void leave() {
        zone = null;
        text = null;
    }

    public Zone getZone() {
        return zone;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
