package org.carte.web.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.AgendaService;
import org.carte.ejb.schedule.BlockPlan;
import org.carte.ejb.schedule.SessionService;
import org.carte.ejb.schedule.TimedBlock;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.web.shared.Versions;

/** The agenda of a session. Its version is the session's. */
@ApplicationScoped
@Path("/sessions/{id}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgendaResource {

    @Inject
    SessionService sessions;

    @Inject
    AgendaService agendas;

    @Inject
    ZoneId zone;

    /** A block, as written; with the {@code id} it was read with it stays the same block. */
    public record BlockInput(
            UUID id,
            @NotBlank @Size(max = 160) String title,
            @NotNull BlockKind kind,
            @NotNull @Min(1) @Max(480) Integer minutes,
            UUID exerciseId) {

        private BlockPlan plan() {
            return new BlockPlan(id, title.strip(), kind, minutes, exerciseId);
        }
    }

    /** The blocks in order, as written. */
    public record AgendaInput(@NotNull @Size(max = 100) List<@NotNull @Valid BlockInput> blocks) {}

    /** A block, as shown. */
    public record BlockShown(
            UUID id,
            String title,
            BlockKind kind,
            int minutes,
            UUID exerciseId,
            OffsetDateTime start,
            OffsetDateTime end,
            boolean pastEnd) {

        private static BlockShown of(TimedBlock timed, ZoneId zone) {
            var block = timed.block();
            var version = block.getExerciseVersion();
            return new BlockShown(
                    block.getId(),
                    block.getTitle(),
                    block.getKind(),
                    block.getMinutes(),
                    version == null ? null : version.getExercise().getId(),
                    SessionJson.at(timed.startsAt(), zone),
                    SessionJson.at(timed.endsAt(), zone),
                    timed.pastEnd());
        }
    }

    /** The blocks in order, as shown. */
    public record AgendaShown(List<BlockShown> blocks) {}

    /** The agenda, with the time each block starts at. */
    @GET
    public Response ofSession(@PathParam("id") UUID id) {
        var version = sessions.byId(id).session().getVersion();
        var blocks = agendas.ofSession(id).stream()
                .map(timed -> BlockShown.of(timed, zone))
                .toList();
        return Versions.tagged(new AgendaShown(blocks), version).build();
    }

    /** Puts another agenda in place. */
    @PUT
    public Response replace(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AgendaInput input) {
        int current = sessions.byId(id).session().getVersion();
        Versions.match(ifMatch, current);
        agendas.replace(
                id, current, input.blocks().stream().map(BlockInput::plan).toList());
        return ofSession(id);
    }
}
