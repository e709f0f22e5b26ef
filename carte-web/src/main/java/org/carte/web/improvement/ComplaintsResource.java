package org.carte.web.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carte.ejb.improvement.ComplaintService;
import org.carte.ejb.improvement.ComplaintSheet;

/** Complaints, from anybody with an account; without one there is the public form. */
@ApplicationScoped
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComplaintsResource {

    @Inject
    ComplaintService complaints;

    /** What was handed in. */
    public record Received(int number) {}

    /** Hands one in; 409 when too many have come within the hour. */
    @POST
    public Received complain(@NotNull @Valid ComplaintSheet sheet) {
        return new Received(complaints.complain(sheet));
    }
}
