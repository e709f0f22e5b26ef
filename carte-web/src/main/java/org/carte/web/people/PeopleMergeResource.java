package org.carte.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.carte.ejb.people.MergeService;
import org.carte.ejb.people.PersonService;

/** Two records of one person become one. */
@ApplicationScoped
@Path("/people/{id}/merge")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleMergeResource {

    @Inject
    MergeService merges;

    @Inject
    PersonService people;

    /** Who joins whom, and the record as it shall be; tags are united. */
    public record MergeInput(@NotNull UUID with, @NotNull @Valid PeopleResource.PersonInput person) {}

    /** Merges; the address of the one leads to the other from then on. 409 when somebody's words would have to go. */
    @POST
    public void merge(@PathParam("id") UUID id, @NotNull @Valid MergeInput input) {
        merges.merge(input.person().on(people.byId(id)), input.with());
    }
}
