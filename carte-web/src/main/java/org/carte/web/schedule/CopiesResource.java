package org.carte.web.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carte.ejb.schedule.Clash;
import org.carte.ejb.schedule.PlannedCopy;
import org.carte.ejb.schedule.Repetition;
import org.carte.ejb.schedule.RepetitionService;
import org.carte.ejb.shared.PublicAddress;
import org.carte.web.shared.Words;

/** Sessions planned again. */
@ApplicationScoped
@Path("/sessions/{id}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CopiesResource {

    @Inject
    RepetitionService repetitions;

    @Inject
    ZoneId zone;

    /** On which days, as written; one copy, every week, where nothing is said. */
    public record CopiesInput(@NotNull LocalDate first, Integer everyWeeks, Integer count) {

        Repetition repetition() {
            return new Repetition(first, everyWeeks == null ? 1 : everyWeeks, count == null ? 1 : count);
        }
    }

    /** A half-day of a copy. */
    public record TimeShown(OffsetDateTime start, OffsetDateTime end) {}

    /** What is in the way, and where it is shown. */
    public record ConflictShown(String detail, String related) {

        static ConflictShown of(Clash clash, Locale locale) {
            return new ConflictShown(
                    Words.of(locale, clash.key(), clash.arguments().toArray()),
                    clash.link() == null ? null : PublicAddress.of(clash.link()));
        }
    }

    /** A copy that would be made. */
    public record CopyShown(LocalDate day, List<TimeShown> slots, List<ConflictShown> conflicts) {

        static CopyShown of(PlannedCopy copy, Locale locale, ZoneId zone) {
            return new CopyShown(
                    copy.day(),
                    copy.times().stream()
                            .map(slot ->
                                    new TimeShown(SessionJson.at(slot.start(), zone), SessionJson.at(slot.end(), zone)))
                            .toList(),
                    copy.clashes().stream()
                            .map(clash -> ConflictShown.of(clash, locale))
                            .toList());
        }
    }

    /** The keys of the sessions made. */
    public record CopiesMade(List<UUID> ids) {}

    /**
     * Makes all copies or none: 201, or 409 when one of them cannot be.
     *
     * @param dryRun only says what would be made, and what is in the way of each
     */
    @POST
    public Response repeat(
            @PathParam("id") UUID id,
            @QueryParam("dryRun") boolean dryRun,
            @NotNull @Valid CopiesInput input,
            @Context HttpHeaders headers) {
        if (!dryRun) {
            return Response.status(Response.Status.CREATED)
                    .entity(new CopiesMade(repetitions.repeat(id, input.repetition())))
                    .build();
        }
        var locale = Words.spoken(headers.getAcceptableLanguages());
        return Response.ok(repetitions.preview(id, input.repetition()).stream()
                        .map(copy -> CopyShown.of(copy, locale, zone))
                        .toList())
                .build();
    }
}
