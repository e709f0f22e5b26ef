package org.carte.web.carte;

import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import org.carte.ejb.carte.RoseFormat;
import org.carte.ejb.carte.SharedMap;
import org.carte.persistence.exercise.Zone;

/** What pages say of a map that somebody shows others, see {@code WEB-INF/carte/shown.xhtml}. */
public abstract class ShownMap {

    @Inject
    MapDrawing drawing;

    @Inject
    ExternalContext context;

    /** What is shown of it; null when there is nothing, or no longer. */
    public abstract SharedMap getMap();

    /** Nothing on the way may keep it. */
    void keepNowhere() {
        context.setResponseHeader("Cache-Control", MapDrawing.NOBODY_KEEPS);
    }

    /** What a zone is called. */
    public String title(Zone zone) {
        return MapDrawing.title(getMap().rules(), zone, getMap().language());
    }

    /** The rose for a laptop. */
    public String getWideRose() {
        return drawing.svg(getMap(), RoseFormat.LANDSCAPE_A4);
    }

    /** The rose for a phone. */
    public String getNarrowRose() {
        return drawing.svg(getMap(), RoseFormat.PORTRAIT);
    }

    /** The day on which less will be shown. */
    public String getEnd() {
        return drawing.day(getMap().expiresAt(), getMap().language());
    }
}
