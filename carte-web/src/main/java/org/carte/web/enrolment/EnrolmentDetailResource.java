package org.carte.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.carte.ejb.enrolment.EnrolmentService;
import org.carte.ejb.enrolment.FundingPlan;
import org.carte.persistence.enrolment.EnrolmentCause;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.carte.persistence.enrolment.EnrolmentStep;
import org.carte.persistence.enrolment.Funding;
import org.carte.web.shared.Versions;

/** One enrolment: who pays for it, and how it came to stand as it stands. */
@ApplicationScoped
@Path("/sessions/{id}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentDetailResource {

    @Inject
    EnrolmentService enrolments;

    @Inject
    ZoneId zone;

    /** A change: what it became, by whom (missing for the platform itself), why. */
    public record StepAnswer(
            OffsetDateTime at, EnrolmentStatus status, EnrolmentCause cause, String by, String reason) {}

    /** An enrolment with its history, the oldest change first. */
    public record DetailAnswer(
            UUID id,
            UUID personId,
            EnrolmentStatus status,
            Funding funding,
            String payer,
            String payerEmail,
            String reference,
            List<StepAnswer> history) {}

    /** Who pays: out of which pocket, the name of the company or fund, the number of its file. */
    public record FundingInput(
            Funding funding,
            @Size(max = 160) String payer,
            @Size(max = 254) String payerEmail,
            @Size(max = 80) String reference) {}

    /** The enrolment, cancelled ones too. */
    @GET
    @Path("/{enrolmentId}")
    public Response byId(@PathParam("id") UUID id, @PathParam("enrolmentId") UUID enrolmentId) {
        var found = enrolments.byId(id, enrolmentId);
        var shown = new DetailAnswer(
                found.getId(),
                found.getPerson().getId(),
                found.getStatus(),
                found.getFunding(),
                found.getPayer(),
                found.getPayerEmail(),
                found.getFundingReference(),
                enrolments.history(id, enrolmentId).stream().map(this::step).toList());
        return Versions.tagged(shown, found.getVersion()).build();
    }

    /** Notes who pays. */
    @PUT
    @Path("/{enrolmentId}/funding")
    public Response fund(
            @PathParam("id") UUID id,
            @PathParam("enrolmentId") UUID enrolmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FundingInput input) {
        int current = enrolments.byId(id, enrolmentId).getVersion();
        Versions.match(ifMatch, current);
        enrolments.fund(
                id,
                enrolmentId,
                current,
                new FundingPlan(input.funding(), input.payer(), input.payerEmail(), input.reference()));
        return byId(id, enrolmentId);
    }

    private StepAnswer step(EnrolmentStep step) {
        return new StepAnswer(
                EnrolmentAnswer.at(step.at(), zone), step.status(), step.cause(), step.by(), step.reason());
    }
}
