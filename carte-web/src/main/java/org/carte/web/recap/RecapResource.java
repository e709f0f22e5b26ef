package org.carte.web.recap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.carte.ejb.recap.RecapService;
import org.carte.persistence.recap.Recap;
import org.carte.persistence.recap.RecapStatus;
import org.carte.web.shared.Versions;

/** The recap of one session. */
@ApplicationScoped
@Path("/sessions/{id}/recap")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecapResource {

    @Inject
    RecapService recaps;

    @Inject
    ZoneId zone;

    /** A recap as written; what is missing stays as it was. Status and number are not written here. */
    public record RecapInput(
            @NotBlank @Size(max = 160) String title,
            @Size(max = 120) @Pattern(regexp = Recap.SLUG) String slug,
            @Size(max = 160) String author,
            OffsetDateTime date,
            @Size(max = 10) List<@NotBlank @Size(max = 60) String> categories,
            @Size(max = 20000) String body) {

        private Recap on(Recap recap) {
            recap.setTitle(title.strip());
            recap.setSlug(slug == null ? recap.getSlug() : slug);
            recap.setAuthor(author == null ? recap.getAuthor() : author.strip());
            recap.setPublishedAt(date == null ? recap.getPublishedAt() : date.toInstant());
            recap.setCategories(categories == null ? recap.getCategories() : categories);
            recap.setBody(body == null ? recap.getBody() : body);
            return recap;
        }
    }

    /** A recap as shown; without a number before it is stored, without a date before it is published or dated. */
    public record RecapShown(
            String title,
            String slug,
            String author,
            OffsetDateTime date,
            List<String> categories,
            String body,
            RecapStatus status,
            Long number) {}

    /** Whether the public may read it. */
    public record StatusInput(@NotNull RecapStatus status) {}

    /** The recap, or the draft to begin with. */
    @GET
    public Response read(@PathParam("id") UUID id) {
        return answer(recaps.ofSession(id));
    }

    /** Stores what was written: 409 when another recap has that address. */
    @PUT
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecapInput input) {
        var recap = recaps.ofSession(id);
        Versions.match(ifMatch, recap.getVersion());
        return answer(recaps.write(input.on(recap)));
    }

    /** Opens it to the public (409 before the session is done) or takes it back. */
    @PUT
    @Path("/status")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid StatusInput input) {
        return answer(input.status() == RecapStatus.PUBLISHED ? recaps.publish(id) : recaps.withdraw(id));
    }

    private Response answer(Recap recap) {
        var date = recap.getPublishedAt() == null
                ? null
                : recap.getPublishedAt().atZone(zone).toOffsetDateTime();
        var shown = new RecapShown(
                recap.getTitle(),
                recap.getSlug(),
                recap.getAuthor(),
                date,
                recap.getCategories(),
                recap.getBody(),
                recap.getStatus(),
                recap.getNumber());
        return Versions.tagged(shown, recap.getVersion()).build();
    }
}
