package org.carte.web.carte;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.ZonePlan;
import org.carte.ejb.carte.ZoneSettingService;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.ZoneSetting;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.PathId;
import org.carte.web.shared.Versions;

/** How the maps of a programme word their zones. */
@Path("/programmes/{id}/zones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeZonesResource {

    @Inject
    ZoneSettingService zones;

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

    /** All zones of a map. */
    public record ZonesJson(@NotNull @Size(max = 7) List<@NotNull @Valid ZoneSettingJson> zones) {}

    /** Every zone, as the programme has it or as the platform does. */
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
                input.zones().stream().map(ZoneSettingJson::plan).toList());
        return answer(programme);
    }

    private Response answer(UUID programme) {
        var shown = new ZonesJson(
                zones.ofProgramme(programme).stream().map(ZoneSettingJson::of).toList());
        return Versions.tagged(shown, zones.version(programme)).build();
    }
}
