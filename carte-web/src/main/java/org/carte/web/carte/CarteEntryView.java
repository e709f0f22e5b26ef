package org.carte.web.carte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.EntryChange;
import org.carte.ejb.carte.EntryService;
import org.carte.persistence.carte.PlacedEntry;
import org.carte.persistence.exercise.Zone;

/** Backs the outline of {@code app/carte/map.xhtml}: one sentence is worked on at a time. */
@Named
@ViewScoped
public class CarteEntryView implements Serializable {

    @Inject
    CarteMapView map;

    @Inject
    CarteAddView adding;

    @Inject
    EntryService service;

    private PlacedEntry editing;
    private String text;
    private Zone target;
    private int weight;
    private UUID other;

    /** Opens a sentence to be reworded, weighed, merged, moved to another zone or dropped. */
    public void edit(PlacedEntry entry) {
        adding.leave();
        editing = entry;
        text = entry.wording();
        target = entry.zone();
        weight = entry.weight();
        other = null;
        OutlineFocus.on(map.getSheet(), entry.id(), "wording");
    }

    /** Shows what both sentences say, to be made one. */
    public void join() {
        text = map.getSheet().entries().stream()
                .filter(entry -> entry.id().equals(other))
                .findFirst()
                .map(entry -> editing.wording() + " ; " + entry.wording())
                .orElse(editing.wording());
    }

    /** Keeps what was made of the sentence that is open. */
    public void save() {
        if (other == null) {
            service.change(map.id(), editing.id(), editing.version(), new EntryChange(target, weight, text));
            map.say("carte.said.saved", text);
        } else {
            service.merge(map.id(), editing.id(), editing.version(), other, text);
            map.say("carte.said.merged", text);
        }
        close();
    }

    /** Closes what is open and leaves things as they are. */
    public void close() {
        OutlineFocus.on(map.getSheet(), editing.id(), "edit");
        leave();
    }

    /** Nothing is open any more. */
    void leave() {
        editing = null;
        other = null;
    }

    /** Moves a sentence up or down in its zone. */
    public void move(PlacedEntry entry, int places) {
        service.move(map.id(), entry.id(), places);
        map.refresh();
        int at = OutlineFocus.place(map.getSheet(), entry.zone(), entry.id());
        int last = map.in(entry.zone()).size() - 1;
        map.say("carte.said.moved", entry.wording(), at + 1, last + 1);
        boolean up = at > 0 && (places < 0 || at == last);
        OutlineFocus.on(map.getSheet(), entry.id(), up ? "up" : "down");
    }

    /** Takes the sentence that is open off the map. */
    public void drop() {
        var gone = service.drop(map.id(), editing.id());
        leave();
        map.say("carte.said.dropped", gone.getWording());
        OutlineFocus.on(gone.getZone(), "add");
    }

    /** The sentences the one that is open can be merged with. */
    public List<PlacedEntry> getOthers() {
        return map.getSheet().entries().stream()
                .filter(entry -> !entry.id().equals(editing.id()))
                .toList();
    }

    public PlacedEntry getEditing() {
        return editing;
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

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    public UUID getOther() {
        return other;
    }

    public void setOther(UUID other) {
        this.other = other;
    }
}
