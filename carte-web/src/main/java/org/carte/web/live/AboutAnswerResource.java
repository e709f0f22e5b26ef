package org.carte.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.carte.ejb.live.AnswerService;
import org.carte.ejb.live.Sheet;
import org.carte.web.live.AnswerResource.AnswerInput;

/** What the caller writes in a run about somebody they work with. */
@ApplicationScoped
@Path("/sessions/{id}/runs/{runId}/about/{personId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AboutAnswerResource {

    @Inject
    AnswerService answers;

    /** What the caller has written so far: empty before the first word. */
    @GET
    public Response own(
            @PathParam("id") UUID sessionId, @PathParam("runId") UUID runId, @PathParam("personId") UUID personId) {
        return AnswerResource.shown(
                answers.desk(new Sheet(sessionId, runId, personId)).answer());
    }

    /** Writes it; {@code sharing} is ME or PAIR. With {@code If-Match} only over the version that was read. */
    @PUT
    public Response write(
            @PathParam("id") UUID sessionId,
            @PathParam("runId") UUID runId,
            @PathParam("personId") UUID personId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnswerInput input) {
        return AnswerResource.shown(answers.change(
                new Sheet(sessionId, runId, personId), AnswerResource.change(input), AnswerResource.seen(ifMatch)));
    }
}
