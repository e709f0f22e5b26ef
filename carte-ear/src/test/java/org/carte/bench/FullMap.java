package org.carte.bench;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.carte.ejb.carte.MapPaper;
import org.carte.ejb.carte.MapPdf;
import org.carte.ejb.carte.RoseContent;
import org.carte.ejb.carte.RoseDrawing;
import org.carte.ejb.carte.RoseFormat;
import org.carte.ejb.carte.RosePaint;
import org.carte.ejb.carte.RoseWords;
import org.carte.ejb.carte.RoseZone;

/** How long a full map takes: seven zones, twelve sentences each, 140 characters every one. */
final class FullMap {

    private static final int WARM = 60;
    private static final int MEASURED = 60;

    private static final RoseWords WORDS = new RoseWords(
            Locale.FRENCH, "Carte du Soi", "à découvrir", "La carte en toutes lettres", "Ma une", "Ma promesse");

    /** One thing that was done, and how long it takes in milliseconds. */
    record Timed(String what, double median, double p95) {}

    private FullMap() {}

    static List<Timed> measure() {
        var map = map();
        return List.of(
                timed(
                        "Layout and drawing across, SVG",
                        () -> RoseDrawing.svg(map, WORDS, RoseFormat.LANDSCAPE_A4, RosePaint.THEMED)),
                timed(
                        "Layout and drawing for a phone, SVG",
                        () -> RoseDrawing.svg(map, WORDS, RoseFormat.PORTRAIT, RosePaint.THEMED)),
                timed("PDF, tagged", () -> MapPdf.of(map, WORDS, MapPaper.A4, RosePaint.PRINT)));
    }

    private static Timed timed(String what, Runnable work) {
        IntStream.range(0, WARM).forEach(i -> work.run());
        var nanos = LongStream.range(0, MEASURED)
                .map(i -> {
                    long begin = System.nanoTime();
                    work.run();
                    return System.nanoTime() - begin;
                })
                .sorted()
                .toArray();
        return new Timed(what, nanos[MEASURED / 2] / 1e6, nanos[MEASURED * 95 / 100] / 1e6);
    }

    private static RoseContent map() {
        var sentence = "Accompagner les transformations organisationnelles interdisciplinaires et professionnelles "
                .repeat(2)
                .substring(0, 140);
        var zones = IntStream.range(0, 7)
                .mapToObj(i ->
                        new RoseZone("zone-" + i, "Ce que j’ai de plus précieux", i, Collections.nCopies(12, sentence)))
                .toList();
        return new RoseContent("Camille Arnaud", sentence.substring(0, 80), sentence, LocalDate.of(2018, 2, 19), zones);
    }
}
