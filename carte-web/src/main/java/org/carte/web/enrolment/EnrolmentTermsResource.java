package org.carte.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.ejb.enrolment.TermsPlan;
import org.carte.ejb.enrolment.TermsService;
import org.carte.ejb.schedule.SessionService;
import org.carte.web.shared.Versions;

/** How people may enrol themselves in a session. */
@ApplicationScoped
@Path("/sessions/{id}/enrolment-terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentTermsResource {

    @Inject
    TermsService terms;

    @Inject
    SessionService sessions;

    @Inject
    ZoneId zone;

    /** The terms; every limit may be missing for none, without hours a freed place goes on at once. */
    public record TermsJson(
            boolean selfEnrolment,
            OffsetDateTime opensAt,
            OffsetDateTime closesAt,
            OffsetDateTime leaveUntil,
            OffsetDateTime promoteUntil,
            @Min(1) @Max(720) Integer answerHours) {

        private TermsPlan plan() {
            return new TermsPlan(
                    selfEnrolment,
                    moment(opensAt),
                    moment(closesAt),
                    moment(leaveUntil),
                    moment(promoteUntil),
                    answerHours);
        }

        private static Instant moment(OffsetDateTime at) {
            return at == null ? null : at.toInstant();
        }
    }

    /** The terms of a session. */
    @GET
    public Response ofSession(@PathParam("id") UUID id) {
        var found = terms.ofSession(id);
        var shown = new TermsJson(
                sessions.byId(id).session().isSelfEnrolment(),
                EnrolmentAnswer.at(found.getOpensAt(), zone),
                EnrolmentAnswer.at(found.getClosesAt(), zone),
                EnrolmentAnswer.at(found.getLeaveUntil(), zone),
                EnrolmentAnswer.at(found.getPromoteUntil(), zone),
                found.getAnswerHours());
        return Versions.tagged(shown, found.getVersion()).build();
    }

    /** Changes them. */
    @PUT
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TermsJson input) {
        int current = terms.ofSession(id).getVersion();
        Versions.match(ifMatch, current);
        terms.change(id, current, input.plan());
        return ofSession(id);
    }
}
