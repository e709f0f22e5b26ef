package org.carte.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.people.InvitationService;
import org.carte.ejb.people.InvitationShown;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.people.InvitationFailure;

/** How somebody stands with their account. */
@ApplicationScoped
@Path("/people/{id}/invitation")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {

    @Inject
    InvitationService invitations;

    @Inject
    ZoneId zone;

    /** Since when it stands so, or when it is tried again; and why it did not work so far. */
    public record InvitationAnswer(InvitationShown.State state, OffsetDateTime at, InvitationFailure failure) {}

    /** How it stands. */
    @GET
    public InvitationAnswer byPerson(@PathParam("id") UUID id) {
        var shown = invitations.of(List.of(id)).get(id);
        if (shown == null) {
            throw new NotFoundException();
        }
        return new InvitationAnswer(
                shown.state(),
                shown.at() == null ? null : shown.at().atZone(zone).toOffsetDateTime(),
                shown.failure());
    }

    /** Invites them, or sends the link again: 202; 409 when they have logged in. */
    @POST
    public Response resend(@PathParam("id") UUID id) {
        invitations.resend(id);
        return Response.accepted().build();
    }
}
