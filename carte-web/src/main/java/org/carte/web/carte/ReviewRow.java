package org.carte.web.carte;

import java.io.Serializable;
import java.util.UUID;
import org.carte.ejb.carte.MapDraft;
import org.carte.persistence.carte.PlacedEntry;
import org.carte.persistence.exercise.Zone;

/** A sentence somebody goes through again: whether it is still true, and its words, to be changed. */
public class ReviewRow implements Serializable {

    private final UUID id;
    private final Zone zone;
    private boolean kept = true;
    private String text;

    ReviewRow(PlacedEntry entry) {
        this.id = entry.id();
        this.zone = entry.zone();
        this.text = entry.wording();
    }

    /** A line on which nothing stands yet. */
    ReviewRow(Zone zone) {
        this.id = null;
        this.zone = zone;
    }

    MapDraft.Line line() {
        return new MapDraft.Line(id, text, null, null, null);
    }

    /** Whether it shall stand on the map; a new line only with something on it. */
    boolean stays() {
        return kept && (id != null || (text != null && !text.isBlank()));
    }

    public boolean isFresh() {
        return id == null;
    }

    public Zone getZone() {
        return zone;
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
