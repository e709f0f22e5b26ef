package org.carte.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.carte.ejb.exercise.picture.Plane;
import org.carte.ejb.exercise.picture.Radar;

/** Draws what a room says together, for {@code WEB-INF/live/picture.xhtml}. */
@Named
@ApplicationScoped
public class LiveDrawingView {

    /** A star. */
    public RadarDrawing radar(Radar radar) {
        return RadarDrawing.of(radar);
    }

    /** A field of two axes. */
    public PlaneDrawing plane(Plane plane) {
        return PlaneDrawing.of(plane);
    }
}
