package org.carte.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.ejb.enrolment.Door;
import org.carte.ejb.enrolment.SelfEnrolment;
import org.carte.ejb.enrolment.SelfEnrolmentService;
import org.carte.persistence.enrolment.EnrolmentStatus;

/** One's own place in a session. */
@ApplicationScoped
@Path("/me/sessions/{id}/enrolment")
@Produces(MediaType.APPLICATION_JSON)
public class MyEnrolmentResource {

    @Inject
    SelfEnrolmentService mine;

    @Inject
    ZoneId zone;

    /**
     * Where one stands.
     *
     * @param status missing for who has nothing to do with the session
     * @param position the rank in the line, from 1, for who waits
     */
    public record MineAnswer(
            Door door,
            EnrolmentStatus status,
            Long position,
            OffsetDateTime offerEndsAt,
            OffsetDateTime opensAt,
            OffsetDateTime closesAt,
            OffsetDateTime leaveUntil,
            boolean leavable) {}

    /** Where the caller stands, and whether they can enrol. */
    @GET
    public MineAnswer look(@PathParam("id") UUID id) {
        return answer(mine.look(id));
    }

    /** Takes a place or a place in the line: 201; 409 when the session is not open to enrolment. */
    @POST
    public Response enrol(@PathParam("id") UUID id) {
        return Response.status(Response.Status.CREATED)
                .entity(answer(mine.enrol(id)))
                .build();
    }

    /** Takes the place that is held; 409 when none is, or the time to answer is over. */
    @POST
    @Path("/acceptance")
    public MineAnswer accept(@PathParam("id") UUID id) {
        return answer(mine.accept(id));
    }

    /** Gives back a place, declines an offer or leaves the line; 409 when it is too late to. */
    @DELETE
    public void leave(@PathParam("id") UUID id, @QueryParam("reason") @Size(max = 400) String reason) {
        mine.leave(id, reason);
    }

    private MineAnswer answer(SelfEnrolment shown) {
        return new MineAnswer(
                shown.door(),
                shown.status(),
                shown.rank() == 0 ? null : shown.rank(),
                shown.mine() == null ? null : EnrolmentAnswer.at(shown.mine().getOfferEndsAt(), zone),
                EnrolmentAnswer.at(shown.terms().getOpensAt(), zone),
                EnrolmentAnswer.at(shown.terms().getClosesAt(), zone),
                EnrolmentAnswer.at(shown.leaveUntil(), zone),
                shown.leavable());
    }
}
