package org.carte.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carte.ejb.people.TagService;
import org.carte.persistence.people.TagUse;
import org.carte.web.shared.Paging;

/** The tags of the directory. */
@ApplicationScoped
@Path("/people/tags")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleTagsResource {

    @Inject
    TagService tags;

    /** A tag, and how many people have it. */
    public record TagShown(String name, long people) {

        private static TagShown of(TagUse use) {
            return new TagShown(use.name(), use.people());
        }
    }

    /** A tag, and what it shall be called. */
    public record RenameInput(@NotBlank String tag, @NotBlank @Size(max = 40) String name) {}

    /** How many people had the tag. */
    public record RenamedShown(int people) {}

    /** A page of the tags in use; {@code q} searches. */
    @GET
    public Paging.Items<TagShown> search(@QueryParam("q") @Size(max = 40) String q, @Valid @BeanParam Paging paging) {
        return paging.items(tags.search(q, paging.request()), TagShown::of);
    }

    /** Renames a tag for everybody who has it; with the name of another the two become one. 404 when nobody has it. */
    @POST
    @Path("/rename")
    public RenamedShown rename(@NotNull @Valid RenameInput input) {
        return new RenamedShown(tags.rename(input.tag(), input.name()));
    }
}
