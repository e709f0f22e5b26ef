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
import org.carte.ejb.carte.MapPdf;
import org.carte.ejb.carte.MapSheet;
import org.carte.ejb.carte.RoseContent;
import org.carte.ejb.carte.RoseDrawing;
import org.carte.ejb.carte.RoseFormat;
import org.carte.ejb.carte.RosePaint;
import org.carte.ejb.carte.RoseWords;
import org.carte.ejb.carte.RoseZone;
import org.carte.persistence.carte.PlacedEntry;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.Words;

/** Draws a map in the words of its owner's language. */
@ApplicationScoped
public class MapDrawing {

    private static final List<Zone> ZONES = List.of(Zone.values());

    @Inject
    ZoneId zone;

    /** The rose, to stand in a page or in a file of its own. */
    public String svg(MapSheet sheet, RoseFormat format, RosePaint paint) {
        return RoseDrawing.svg(content(sheet), words(sheet), format, paint);
    }

    /** The rose and the same in words, tagged. */
    public byte[] pdf(MapSheet sheet) {
        return MapPdf.of(content(sheet), words(sheet));
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

    /** What a zone is called. */
    public static String title(Zone zone, Locale locale) {
        return Words.of(locale, "carte.zone." + zone);
    }

    private RoseContent content(MapSheet sheet) {
        var locale = sheet.owner().readsIn();
        var zones = ZONES.stream()
                .map(each -> new RoseZone(
                        each.name(),
                        title(each, locale),
                        ZONES.indexOf(each),
                        sheet.in(each).stream().map(PlacedEntry::wording).toList()))
                .toList();
        var carte = sheet.carte();
        return new RoseContent(
                sheet.owner().getDisplayName(), carte.getHeadline(), carte.getPromise(), day(sheet), zones);
    }

    private static RoseWords words(MapSheet sheet) {
        var locale = sheet.owner().readsIn();
        return new RoseWords(
                locale,
                Words.of(locale, "carte.rose.title"),
                Words.of(locale, "carte.rose.empty"),
                Words.of(locale, "carte.rose.outline"),
                Words.of(locale, "carte.headline"),
                Words.of(locale, "carte.promise"));
    }

    private LocalDate day(MapSheet sheet) {
        return sheet.trainingSession().getStartsAt().atZone(zone).toLocalDate();
    }
}
