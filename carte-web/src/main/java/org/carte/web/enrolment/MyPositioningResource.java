package org.carte.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carte.ejb.enrolment.PositioningService;
import org.carte.persistence.enrolment.PositioningKind;

/** Where the caller starts from: what they are asked before a session, and their answers. */
@ApplicationScoped
@Path("/me/sessions/{id}/positioning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MyPositioningResource {

    @Inject
    PositioningService positioning;

    /** A question, and the caller's answer; missing when there is none. */
    public record AskedShown(UUID id, String wording, PositioningKind kind, List<String> choices, String reply) {}

    /** An answer: the words, the choice as written, or a number from 1 to 5. */
    public record ReplyInput(@NotNull UUID question, @NotNull String reply) {}

    /** What the caller is asked, and what they have answered. */
    @GET
    public List<AskedShown> asked(@PathParam("id") UUID id) {
        var replies = positioning.replies(id);
        return positioning.asked(id).stream()
                .map(question -> new AskedShown(
                        question.getId(),
                        question.getWording(),
                        question.getKind(),
                        question.getChoices(),
                        replies.get(question.getId())))
                .toList();
    }

    /** Keeps these answers in place of those before. */
    @PUT
    public List<AskedShown> answer(@PathParam("id") UUID id, @NotNull List<@NotNull @Valid ReplyInput> replies) {
        positioning.answer(
                id,
                replies.stream()
                        .collect(Collectors.toMap(ReplyInput::question, ReplyInput::reply, (first, second) -> second)));
        return asked(id);
    }
}
