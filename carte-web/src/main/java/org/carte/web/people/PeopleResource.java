package org.carte.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.people.DirectoryFilter;
import org.carte.ejb.people.MergeService;
import org.carte.ejb.people.PersonService;
import org.carte.persistence.people.Person;
import org.carte.web.shared.Paging;
import org.carte.web.shared.Versions;

/** The directory. */
@ApplicationScoped
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject
    PersonService people;

    @Inject
    MergeService merges;

    /** Somebody of the directory, as written. */
    public record PersonInput(
            @NotBlank @Size(max = 100) String firstName,
            @NotBlank @Size(max = 100) String lastName,
            @NotBlank @Email @Size(max = 254) String email,
            @Size(max = 120) String trade,
            @Size(max = 160) String company,
            @Size(max = 40) String phone,
            @Size(max = 20) List<@NotBlank @Size(max = 40) String> tags) {

        Person on(Person person) {
            person.setFirstName(firstName.strip());
            person.setLastName(lastName.strip());
            person.setEmail(email);
            person.setTrade(trade);
            person.setCompany(company);
            person.setPhone(phone);
            person.setTags(tags == null ? List.of() : tags);
            return person;
        }
    }

    /** Somebody of the directory, as shown. */
    public record PersonShown(
            UUID id,
            String firstName,
            String lastName,
            String email,
            String trade,
            String company,
            String phone,
            List<String> tags) {

        private static PersonShown of(Person person) {
            return new PersonShown(
                    person.getId(),
                    person.getFirstName(),
                    person.getLastName(),
                    person.getEmail(),
                    person.getTrade(),
                    person.getCompany(),
                    person.getPhone(),
                    person.getTags());
        }
    }

    /** A page of the directory; {@code q} searches names, e-mails, trades, companies and phones. */
    @GET
    public Paging.Items<PersonShown> search(
            @QueryParam("q") @Size(max = 100) String q,
            @QueryParam("tag") @Size(max = 40) String tag,
            @QueryParam("company") @Size(max = 160) String company,
            @Valid @BeanParam Paging paging) {
        return paging.items(people.search(new DirectoryFilter(q, tag, company), paging.request()), PersonShown::of);
    }

    /** Adds somebody: 201, or 409 when the e-mail is already there. */
    @POST
    public Response add(@NotNull @Valid PersonInput input, @Context UriInfo uri) {
        var added = people.add(input.on(new Person(input.firstName(), input.lastName(), input.email())));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(added.getId().toString())
                        .build())
                .entity(PersonShown.of(added))
                .build();
    }

    /** One person; 301 to the one they were merged into. */
    @GET
    @Path("/{id}")
    public Response byId(@PathParam("id") UUID id, @Context UriInfo uri) {
        var instead = merges.keptInsteadOf(id);
        if (instead.isPresent()) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(uri.getAbsolutePath().resolve(instead.get().toString()))
                    .build();
        }
        var person = people.byId(id);
        return Versions.tagged(PersonShown.of(person), person.getVersion()).build();
    }

    /** Changes one person. */
    @PUT
    @Path("/{id}")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PersonInput input) {
        var person = people.byId(id);
        Versions.match(ifMatch, person.getVersion());
        var changed = people.change(input.on(person));
        return Versions.tagged(PersonShown.of(changed), changed.getVersion()).build();
    }
}
