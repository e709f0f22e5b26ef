package org.carte.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentService;
import org.carte.ejb.enrolment.Newcomer;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.enrolment.EnrolmentRow;
import org.carte.web.shared.Paging;
import org.carte.web.shared.Words;

/** Who has a place in a session, and who waits. */
@ApplicationScoped
@Path("/sessions/{id}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {

    @Inject
    EnrolmentService enrolments;

    @Inject
    ZoneId zone;

    /** Who is to be enrolled: somebody of the directory by key, or anybody by e-mail and name. */
    public record EnrolmentInput(
            UUID personId,
            @Email @Size(max = 254) String email,
            @Size(max = 100) String firstName,
            @Size(max = 100) String lastName,
            @Size(max = 120) String trade) {

        private Newcomer newcomer() {
            return new Newcomer(
                    needed("email", email), needed("firstName", firstName), needed("lastName", lastName), trade);
        }

        private static String needed(String field, String value) {
            if (value == null || value.isBlank()) {
                throw new InvalidException(field, "error.enrolment.needed");
            }
            return value;
        }
    }

    /** Those who have a place, by name, then those who wait, in order. */
    @GET
    public Paging.Items<EnrolmentAnswer> ofSession(
            @PathParam("id") UUID id, @Valid @BeanParam Paging paging, @Context HttpHeaders headers) {
        var found = enrolments.ofSession(id, paging.request());
        var reader = Words.spoken(headers.getAcceptableLanguages());
        var items = enrolments.withWarnings(id, found.content()).stream()
                .map(shown -> EnrolmentAnswer.of(shown, reader, zone))
                .toList();
        var page = paging.items(found, EnrolmentRow::id);
        return new Paging.Items<>(items, page.page(), page.size(), page.total());
    }

    /** Enrols somebody: 201 with a place or a rank in the line; 409 when they are enrolled already. */
    @POST
    public Response enrol(
            @PathParam("id") UUID id,
            @NotNull @Valid EnrolmentInput input,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var shown = input.personId() == null
                ? enrolments.enrolNewcomer(id, input.newcomer())
                : enrolments.enrol(id, input.personId());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(shown.row().id().toString())
                        .build())
                .entity(EnrolmentAnswer.of(shown, Words.spoken(headers.getAcceptableLanguages()), zone))
                .build();
    }

    /** Takes a place back; whoever waits first gets it. */
    @DELETE
    @Path("/{enrolmentId}")
    public EnrolmentAnswer cancel(
            @PathParam("id") UUID id,
            @PathParam("enrolmentId") UUID enrolmentId,
            @QueryParam("reason") @Size(max = 400) String reason,
            @Context HttpHeaders headers) {
        return EnrolmentAnswer.of(
                enrolments.cancel(id, enrolmentId, reason), Words.spoken(headers.getAcceptableLanguages()), zone);
    }

    /** Hands the free places to the first in line, also when that no longer happens by itself. */
    @POST
    @Path("/promotions")
    public void handOut(@PathParam("id") UUID id) {
        enrolments.handOut(id);
    }
}
