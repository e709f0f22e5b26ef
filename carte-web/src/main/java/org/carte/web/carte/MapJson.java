package org.carte.web.carte;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carte.ejb.carte.MapContent;
import org.carte.ejb.carte.MapDraft;
import org.carte.ejb.carte.MapSheet;
import org.carte.ejb.carte.ZoneRules;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.carte.Carte;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.PlacedEntry;
import org.carte.persistence.exercise.Zone;

/**
 * A map in JSON. What is read may be written back: titles and the name of an exercise are then ignored.
 *
 * @param schema where the JSON Schema of this is
 */
public record MapJson(
        @JsonbProperty("$schema") String schema,
        UUID sessionId,
        @Size(max = Carte.HEADLINE) String headline,
        @Size(max = Carte.PROMISE) String promise,
        @NotNull @Size(max = 7) List<@NotNull @Valid ZoneJson> zones) {

    /** A zone and what is in it, the weightiest first. */
    public record ZoneJson(
            @NotNull Zone zone,
            String title,
            @NotNull @Size(max = Entry.A_ZONE) List<@NotNull @Valid EntryJson> entries) {}

    /**
     * A sentence.
     *
     * @param id missing for a new one
     * @param weight 1 for a shade, 2 for what matters, 3 for what the person would not do without
     * @param origin missing when written freely; a sentence that is on the map already keeps its own
     */
    public record EntryJson(
            UUID id,
            @NotBlank @Size(max = Entry.WORDING) String text,
            @Min(1) @Max(Entry.WEIGHTIEST) Integer weight,
            @Valid OriginJson origin,
            Boolean reworded) {

        private static EntryJson of(PlacedEntry entry) {
            var origin =
                    entry.picked() == null ? null : new OriginJson(entry.runId(), entry.exercise(), entry.picked());
            return new EntryJson(entry.id(), entry.wording(), entry.weight(), origin, entry.reworded());
        }

        static EntryJson of(MapContent.Line line) {
            var origin = line.picked() == null ? null : new OriginJson(null, null, line.picked());
            return new EntryJson(line.id(), line.text(), line.weight(), origin, null);
        }

        private MapDraft.Line line() {
            return origin == null
                    ? new MapDraft.Line(id, text, null, null, weight)
                    : new MapDraft.Line(id, text, origin.runId(), origin.text(), weight);
        }
    }

    /**
     * The answer a sentence was picked from.
     *
     * @param text what the answer said, word for word
     */
    public record OriginJson(UUID runId, String exercise, @Size(max = Entry.PICKED) String text) {}

    static MapJson of(MapSheet sheet) {
        var locale = sheet.owner().readsIn();
        var carte = sheet.carte();
        return new MapJson(
                MapSchemaServlet.address(),
                carte.getSessionId(),
                carte.getHeadline(),
                carte.getPromise(),
                Arrays.stream(Zone.values())
                        .map(zone -> zone(sheet, zone, locale))
                        .toList());
    }

    MapDraft draft() {
        var wanted = new EnumMap<Zone, List<MapDraft.Line>>(Zone.class);
        for (var each : zones) {
            var lines = each.entries().stream().map(EntryJson::line).toList();
            if (wanted.put(each.zone(), lines) != null) {
                throw new InvalidException("zones", "error.carte.zoneTwice");
            }
        }
        return new MapDraft(headline, promise, wanted);
    }

    /** All zones of a content that is no map any more, or not yet. */
    static List<ZoneJson> zones(MapContent content, ZoneRules rules, Locale locale) {
        return Arrays.stream(Zone.values())
                .map(zone -> new ZoneJson(
                        zone,
                        MapDrawing.title(rules, zone, locale),
                        content.zones().get(zone).stream().map(EntryJson::of).toList()))
                .toList();
    }

    private static ZoneJson zone(MapSheet sheet, Zone zone, Locale locale) {
        return new ZoneJson(
                zone,
                MapDrawing.title(sheet.rules(), zone, locale),
                sheet.in(zone).stream().map(EntryJson::of).toList());
    }
}
