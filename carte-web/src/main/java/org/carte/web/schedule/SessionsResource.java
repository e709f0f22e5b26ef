package org.carte.web.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.PlanningService;
import org.carte.ejb.schedule.SessionService;
import org.carte.ejb.schedule.StatusService;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.web.schedule.SessionJson.ChangeShown;
import org.carte.web.schedule.SessionJson.SessionInput;
import org.carte.web.schedule.SessionJson.SessionShown;
import org.carte.web.shared.Paging;
import org.carte.web.shared.Versions;

/** The calendar. */
@ApplicationScoped
@Path("/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    SessionService sessions;

    @Inject
    PlanningService planning;

    @Inject
    StatusService statuses;

    @Inject
    ZoneId zone;

    /** A step in the life of a session. */
    public record StatusInput(@NotNull SessionStatus status, String reason) {}

    /** Sessions in order of time; a facilitator finds those they run. */
    @GET
    public Paging.Items<SessionShown> search(@Valid @BeanParam SessionSearch search, @Valid @BeanParam Paging paging) {
        var found = sessions.search(search.filter(zone), paging.request());
        var slots = sessions.slots(found.content());
        var facilitators = sessions.facilitators(found.content());
        return paging.items(
                found,
                row -> SessionShown.of(
                        row,
                        slots.getOrDefault(row.id(), List.of()),
                        facilitators.getOrDefault(row.id(), List.of()),
                        zone));
    }

    /** Plans a session: 201, or 409 when the room or a facilitator is taken. */
    @POST
    public Response schedule(@NotNull @Valid SessionInput input, @Context UriInfo uri) {
        var planned = sessions.byId(planning.schedule(input.plan()));
        var id = planned.session().getId().toString();
        return Response.created(uri.getAbsolutePathBuilder().path(id).build())
                .entity(SessionShown.of(planned, zone))
                .build();
    }

    /** One session. */
    @GET
    @Path("/{id}")
    public Response byId(@PathParam("id") UUID id) {
        var details = sessions.byId(id);
        return Versions.tagged(SessionShown.of(details, zone), details.session().getVersion())
                .build();
    }

    /** Changes the plan of a session; those who are enrolled are told when it moves. */
    @PUT
    @Path("/{id}")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SessionInput input) {
        int current = planning.version(id);
        Versions.match(ifMatch, current);
        planning.change(id, current, input.plan(), input.reason());
        return byId(id);
    }

    /** How it came to stand where it stands, the oldest change first. */
    @GET
    @Path("/{id}/history")
    public List<ChangeShown> history(@PathParam("id") UUID id) {
        return sessions.history(id).stream()
                .map(line -> ChangeShown.of(line, zone))
                .toList();
    }

    /** Takes a draft out of the calendar. */
    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") UUID id) {
        planning.delete(id);
    }

    /** Takes a session a step on in its life. */
    @PUT
    @Path("/{id}/status")
    public Response become(@PathParam("id") UUID id, @NotNull @Valid StatusInput input) {
        statuses.become(id, input.status(), input.reason());
        return byId(id);
    }
}
