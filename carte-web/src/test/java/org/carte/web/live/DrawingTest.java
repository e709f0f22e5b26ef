package org.carte.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.carte.ejb.exercise.picture.Plane;
import org.carte.ejb.exercise.picture.Radar;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void aStarBeginsAtTheTopAndGoesClockwise() {
        var star = RadarDrawing.of(new Radar(
                1,
                5,
                List.of(
                        new Radar.Axis("Haut", 5, 3),
                        new Radar.Axis("Droite", 3, 3),
                        new Radar.Axis("Bas", 1, 3),
                        new Radar.Axis("Gauche", 2, 1))));

        assertThat(star.rings()).hasSize(4);
        assertThat(star.rings().get(3)).isEqualTo("0.0,-100.0 100.0,0.0 0.0,100.0 -100.0,0.0");
        assertThat(star.surface()).isEqualTo("0.0,-100.0 50.0,0.0 0.0,0.0 -25.0,0.0");
        assertThat(star.spokes()).extracting(RadarDrawing.Spoke::mean).containsExactly(5.0, 3.0, 1.0, 2.0);
        assertThat(star.spokes().get(0).said(Locale.FRENCH)).isEqualTo("5,0");
        assertThat(star.spokes().get(0).said(Locale.ENGLISH)).isEqualTo("5.0");
    }

    @Test
    void whatLiesInOnePlaceHasOneMark() {
        var field = PlaneDrawing.of(new Plane(
                "facile",
                "difficile",
                "peu utile",
                "utile",
                List.of(
                        new Plane.Point("Audace", 2, 1, 3),
                        new Plane.Point("Bonté", 2, 1, 1),
                        new Plane.Point("Clarté", 0, 0, 2))));

        assertThat(field.marks())
                .containsExactly(
                        new PlaneDrawing.Mark("92.0", "-46.0", "1, 2"), new PlaneDrawing.Mark("0.0", "0.0", "3"));
        assertThat(field.marks()).extracting(PlaneDrawing.Mark::left).containsExactly("78.5", "-9.0");
        assertThat(field.lines())
                .extracting(PlaneDrawing.Line::where)
                .containsExactly("difficile + utile", "difficile + utile", "±");
    }
}
