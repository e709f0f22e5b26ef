package org.carte.web.carte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.carte.ejb.carte.EntryService;
import org.carte.ejb.carte.Suggestion;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.PlacedEntry;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.Words;

/** Backs the outline of {@code app/carte/map.xhtml}: one zone is added to, or one sentence reworded, at a time. */
@Named
@ViewScoped
public class CarteEntryView implements Serializable {

    @Inject
    CarteMapView map;

    @Inject
    EntryService service;

    private Zone adding;
    private PlacedEntry editing;
    private String text;
    private Zone target;
    private Entry dropped;
    private String said;

    /** Opens a zone to be added to. */
    public void add(Zone zone) {
        open(zone, null);
        OutlineFocus.on(zone, "text");
    }

    /** Takes words of an answer into the zone that is open. */
    public void take(Suggestion suggestion) {
        service.pick(map.id(), adding, suggestion.answerId(), suggestion.text());
        say("carte.said.added", suggestion.text());
        OutlineFocus.on(adding, "text");
    }

    /** Writes what was typed into the zone that is open. */
    public void write() {
        service.write(map.id(), adding, text);
        say("carte.said.added", text);
        open(adding, null);
        OutlineFocus.on(adding, "text");
    }

    /** Opens a sentence to be reworded, moved to another zone or dropped. */
    public void edit(PlacedEntry entry) {
        open(null, entry);
        OutlineFocus.on(map.getSheet(), entry.id(), "wording");
    }

    /** Keeps what was made of the sentence that is open. */
    public void save() {
        service.reword(map.id(), editing.id(), editing.version(), target, text);
        say("carte.said.saved", text);
        close();
    }

    /** Closes what is open and leaves things as they are. */
    public void close() {
        if (editing == null) {
            OutlineFocus.on(adding, "add");
        } else {
            OutlineFocus.on(map.getSheet(), editing.id(), "edit");
        }
        open(null, null);
    }

    /** Moves a sentence up or down in its zone. */
    public void move(PlacedEntry entry, int places) {
        service.move(map.id(), entry.id(), places);
        map.refresh();
        int at = OutlineFocus.place(map.getSheet(), entry.zone(), entry.id());
        int last = map.in(entry.zone()).size() - 1;
        say("carte.said.moved", entry.wording(), at + 1, last + 1);
        boolean up = at > 0 && (places < 0 || at == last);
        OutlineFocus.on(map.getSheet(), entry.id(), up ? "up" : "down");
    }

    /** Takes the sentence that is open off the map. */
    public void drop() {
        var gone = service.drop(map.id(), editing.id());
        open(null, null);
        say("carte.said.dropped", gone.getWording());
        dropped = gone;
        OutlineFocus.on(gone.getZone(), "add");
    }

    /** Puts back what was dropped last. */
    public void undo() {
        var back = dropped;
        service.putBack(map.id(), back);
        say("carte.said.back", back.getWording());
        OutlineFocus.on(map.getSheet(), back.getId(), "edit");
    }

    private void open(Zone zone, PlacedEntry entry) {
        adding = zone;
        editing = entry;
        text = entry == null ? null : entry.wording();
        target = entry == null ? null : entry.zone();
    }

    /** Says what has changed, to everybody's eyes and ears. */
    private void say(String key, Object... arguments) {
        map.refresh();
        dropped = null;
        said = Words.of(map.getSheet().owner().readsIn(), key, arguments);
    }

    public Zone getAdding() {
        return adding;
    }

    public PlacedEntry getEditing() {
        return editing;
    }

    public Entry getDropped() {
        return dropped;
    }

    public String getSaid() {
        return said;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Zone getTarget() {
        return target;
    }

    public void setTarget(Zone target) {
        this.target = target;
    }
}
