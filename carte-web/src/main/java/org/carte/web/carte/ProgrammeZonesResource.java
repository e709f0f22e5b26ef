package org.carte.web.carte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.ejb.carte.FedExercise;
import org.carte.ejb.carte.FeedPlan;
import org.carte.ejb.carte.ZoneFeedService;
import org.carte.ejb.carte.ZonePlan;
import org.carte.ejb.carte.ZoneSettingService;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.Feeding;
import org.carte.persistence.carte.ZoneFeed;
import org.carte.persistence.carte.ZoneSetting;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.PathId;
import org.carte.web.shared.Versions;
import org.carte.web.shared.Words;

/** How the maps of a programme word their zones, and what feeds them. */
@ApplicationScoped
@Path("/programmes/{id}/zones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeZonesResource {

    @Inject
    ZoneSettingService zones;

    @Inject
    ZoneFeedService feeds;

    @Context
    HttpHeaders headers;

    /**
     * A zone.
     *
     * @param title empty for the words of the platform
     * @param questions empty for those of the platform
     * @param colour which of the colours of the rose
     * @param most how many sentences may stand there
     */
    public record ZoneSettingJson(
            @NotNull Zone zone,
            @Size(max = ZoneSetting.TITLE) String title,
            @Size(max = ZoneSetting.QUESTIONS) String questions,
            @NotNull @Min(1) @Max(ZoneSetting.COLOURS) Integer colour,
            @NotNull @Min(1) @Max(Entry.A_ZONE) Integer most) {

        private static ZoneSettingJson of(ZoneSetting setting) {
            return new ZoneSettingJson(
                    setting.getZone(),
                    setting.getTitle(),
                    setting.getQuestions(),
                    setting.getColour(),
                    setting.getMost());
        }

        private ZonePlan plan() {
            return new ZonePlan(zone, title, questions, colour, most);
        }
    }

    /**
     * Where the words of an exercise of the proposed agenda are offered, or those of one of its fields.
     *
     * @param exercise its title; ignored when it is written back
     * @param usual the zone it feeds by itself; ignored too
     * @param field its path; empty for the exercise as a whole
     * @param name what people call the field; ignored too
     */
    public record FeedJson(
            @NotNull UUID exerciseId,
            String exercise,
            Zone usual,
            @NotNull @Size(max = 160) String field,
            String name,
            @NotNull Feeding feeds) {

        private static Stream<FeedJson> of(FedExercise fed, Locale reader) {
            var fields = fed.fields().stream().map(field -> of(fed, field.feed(), Words.name(reader, field.name())));
            return Stream.concat(Stream.of(of(fed, fed.whole(), null)), fields);
        }

        private static FeedJson of(FedExercise fed, ZoneFeed feed, String name) {
            return new FeedJson(feed.getExerciseId(), fed.title(), fed.usual(), feed.getField(), name, feed.getFeeds());
        }

        private FeedPlan plan() {
            return new FeedPlan(exerciseId, field, feeds);
        }
    }

    /**
     * All zones of a map, and what feeds them.
     *
     * @param feeds when it is written, those that change
     */
    public record ZonesJson(
            @NotNull @Size(max = 7) List<@NotNull @Valid ZoneSettingJson> zones,
            @Size(max = 1000) List<@NotNull @Valid FeedJson> feeds) {}

    /** Every zone, as the programme has it or as the platform does, and every exercise of the proposed agenda. */
    @GET
    public Response zones(@PathParam("id") String id) {
        var programme = PathId.of(id);
        return answer(programme);
    }

    /** Changes those that are named. */
    @PUT
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ZonesJson input) {
        var programme = PathId.of(id);
        zones.ofProgramme(programme);
        int seen = zones.version(programme);
        Versions.match(ifMatch, seen);
        zones.change(
                programme,
                seen,
                input.zones().stream().map(ZoneSettingJson::plan).toList(),
                input.feeds() == null
                        ? List.of()
                        : input.feeds().stream().map(FeedJson::plan).toList());
        return answer(programme);
    }

    private Response answer(UUID programme) {
        var reader = Words.spoken(headers.getAcceptableLanguages());
        var shown = new ZonesJson(
                zones.ofProgramme(programme).stream().map(ZoneSettingJson::of).toList(),
                feeds.ofProgramme(programme).stream()
                        .flatMap(fed -> FeedJson.of(fed, reader))
                        .toList());
        return Versions.tagged(shown, zones.version(programme)).build();
    }
}
