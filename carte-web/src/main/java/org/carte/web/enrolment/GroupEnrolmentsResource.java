package org.carte.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carte.ejb.enrolment.CsvEnrolment;
import org.carte.ejb.enrolment.EnrolmentOutcome;
import org.carte.ejb.enrolment.GroupEnrolmentService;
import org.carte.web.shared.Words;

/** Enrols many at once. */
@ApplicationScoped
@Path("/sessions/{id}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
public class GroupEnrolmentsResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    GroupEnrolmentService groups;

    @Inject
    ZoneId zone;

    /** Who is to be enrolled, in this order. */
    public record GroupInput(@NotNull @Size(min = 1, max = 500) List<@NotNull UUID> personIds) {}

    /** What came of one of them: the enrolment, or why it was refused. */
    public record OutcomeAnswer(String name, EnrolmentAnswer enrolment, String refusal) {

        static OutcomeAnswer of(EnrolmentOutcome outcome, Locale reader, ZoneId zone) {
            return new OutcomeAnswer(
                    outcome.name(),
                    outcome.shown() == null ? null : EnrolmentAnswer.of(outcome.shown(), reader, zone),
                    outcome.refusal() == null ? null : Words.of(reader, outcome.refusal()));
        }
    }

    /** A line that is wrong. */
    public record LineAnswer(long line, String field, String message) {}

    /** What came of all of them; nobody was enrolled when any line was rejected. */
    public record GroupAnswer(List<OutcomeAnswer> outcomes, List<LineAnswer> rejected) {}

    /** Enrols people of the directory: those before take the places, those after wait; 422 when one is unknown. */
    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    public GroupAnswer enrolAll(
            @PathParam("id") UUID id, @NotNull @Valid GroupInput input, @Context HttpHeaders headers) {
        return answer(new CsvEnrolment(groups.enrolAll(id, input.personIds()), List.of()), headers);
    }

    /** Enrols the people of a small CSV list: e-mail, first name, last name, trade; 422 and nothing done with any error. */
    @POST
    @Path("/import")
    @Consumes("text/csv")
    public Response enrolCsv(@PathParam("id") UUID id, @NotNull String csv, @Context HttpHeaders headers) {
        var came = groups.enrolCsv(id, csv);
        return Response.status(came.rejected().isEmpty() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                .entity(answer(came, headers))
                .build();
    }

    private GroupAnswer answer(CsvEnrolment came, HttpHeaders headers) {
        var reader = Words.spoken(headers.getAcceptableLanguages());
        return new GroupAnswer(
                came.outcomes().stream()
                        .map(outcome -> OutcomeAnswer.of(outcome, reader, zone))
                        .toList(),
                came.rejected().stream()
                        .map(line -> new LineAnswer(line.line(), line.field(), Words.of(reader, line.key())))
                        .toList());
    }
}
