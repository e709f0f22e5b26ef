package org.carte.web.carte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.carte.ejb.carte.MapContent;
import org.carte.ejb.carte.MapPaper;
import org.carte.ejb.carte.MapPdf;
import org.carte.ejb.carte.MapPng;
import org.carte.ejb.carte.MapSheet;
import org.carte.ejb.carte.RoseContent;
import org.carte.ejb.carte.RoseDrawing;
import org.carte.ejb.carte.RoseFormat;
import org.carte.ejb.carte.RosePaint;
import org.carte.ejb.carte.RoseScheme;
import org.carte.ejb.carte.RoseWords;
import org.carte.ejb.carte.RoseZone;
import org.carte.ejb.carte.SharedMap;
import org.carte.ejb.carte.ZoneRules;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.Words;

/** Draws a map in the words of its owner's language. */
@ApplicationScoped
public class MapDrawing {

    /** What is said of a map to whoever passes it on: it is for one reader, and is not kept. */
    public static final String NOBODY_KEEPS = "private, no-store";

    private static final List<Zone> ZONES = List.of(Zone.values());

    @Inject
    ZoneId zone;

    /** The rose, to stand in a page or in a file of its own. */
    public String svg(MapSheet sheet, RoseFormat format, RosePaint paint) {
        return RoseDrawing.svg(content(sheet), words(sheet.owner().readsIn()), format, paint);
    }

    /** The rose and the same in words, tagged. */
    public byte[] pdf(MapSheet sheet, MapPaper paper, RoseScheme scheme) {
        return MapPdf.of(content(sheet), words(sheet.owner().readsIn()), paper, RosePaint.print(scheme));
    }

    /** The rose as a picture. */
    public byte[] png(MapSheet sheet, RoseScheme scheme) {
        return MapPng.of(content(sheet), words(sheet.owner().readsIn()), scheme);
    }

    /** The rose of what somebody shares, in their language. */
    public String svg(SharedMap map, RoseFormat format) {
        var zones = map.parts().stream()
                .map(part -> zone(map.rules(), part.zone(), map.language(), part.lines()))
                .toList();
        var content = new RoseContent(map.owner(), map.headline(), map.promise(), day(map.day()), zones);
        return RoseDrawing.svg(content, words(map.language()), format, RosePaint.THEMED);
    }

    /** The name a downloaded map gets, without its ending. */
    public String fileName(MapSheet sheet) {
        return Words.of(sheet.owner().readsIn(), "carte.file") + "-" + day(sheet);
    }

    /** A day as people write it. */
    public String day(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** What a zone is called: as the programme says, or in the words of the platform. */
    public static String title(ZoneRules rules, Zone zone, Locale locale) {
        return rules.title(zone).isEmpty() ? Words.of(locale, "carte.zone." + zone) : rules.title(zone);
    }

    private RoseContent content(MapSheet sheet) {
        var locale = sheet.owner().readsIn();
        var said = MapContent.of(sheet).zones();
        var zones = ZONES.stream()
                .map(each -> zone(sheet.rules(), each, locale, said.get(each)))
                .toList();
        var carte = sheet.carte();
        return new RoseContent(
                sheet.owner().getDisplayName(), carte.getHeadline(), carte.getPromise(), day(sheet), zones);
    }

    private static RoseZone zone(ZoneRules rules, Zone zone, Locale locale, List<MapContent.Line> lines) {
        return new RoseZone(
                zone.name(),
                title(rules, zone, locale),
                rules.colourIndex(zone),
                lines.stream().map(MapContent.Line::text).toList(),
                lines.stream().map(MapContent.Line::weight).toList());
    }

    private static RoseWords words(Locale locale) {
        return new RoseWords(
                locale,
                Words.of(locale, "carte.rose.title"),
                Words.of(locale, "carte.rose.empty"),
                Words.of(locale, "carte.rose.outline"),
                Words.of(locale, "carte.headline"),
                Words.of(locale, "carte.promise"));
    }

    private LocalDate day(MapSheet sheet) {
        return day(sheet.trainingSession().getStartsAt());
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
