package org.carte.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import org.carte.ejb.enrolment.Need;
import org.carte.ejb.enrolment.PositioningService;
import org.carte.ejb.enrolment.QuestionPlan;
import org.carte.persistence.enrolment.PositioningKind;
import org.carte.persistence.enrolment.PositioningQuestion;
import org.carte.web.shared.Versions;

/** What people are asked before a session, and what they answered. */
@ApplicationScoped
@Path("/sessions/{id}/positioning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PositioningResource {

    @Inject
    PositioningService positioning;

    /**
     * A question as written.
     *
     * @param everywhere whether it is asked at every session of the programme; a change leaves that as it is
     * @param choices for a choice, two at least
     */
    public record QuestionInput(
            @NotBlank @Size(max = 300) String wording,
            @NotNull PositioningKind kind,
            List<@NotNull String> choices,
            boolean everywhere) {

        private QuestionPlan plan() {
            return new QuestionPlan(everywhere, wording, kind, choices == null ? List.of() : choices);
        }
    }

    /** A question as shown. */
    public record QuestionShown(
            UUID id, String wording, PositioningKind kind, List<String> choices, boolean everywhere) {

        static QuestionShown of(PositioningQuestion question) {
            return new QuestionShown(
                    question.getId(),
                    question.getWording(),
                    question.getKind(),
                    question.getChoices(),
                    question.isOfProgramme());
        }
    }

    /** Who answered what. */
    public record ReplyShown(UUID enrolmentId, String name, String reply) {}

    /** A question with its answers. */
    public record NeedShown(QuestionShown question, List<ReplyShown> replies) {

        private static NeedShown of(Need need) {
            return new NeedShown(
                    QuestionShown.of(need.question()),
                    need.replies().stream()
                            .map(reply -> new ReplyShown(reply.enrolmentId(), reply.displayName(), reply.reply()))
                            .toList());
        }
    }

    /** The questions: those of the programme, then those of the session alone. */
    @GET
    public List<QuestionShown> ofSession(@PathParam("id") UUID id) {
        return positioning.ofSession(id).stream().map(QuestionShown::of).toList();
    }

    /** The same with what was answered, by name; for those who plan, and those who run the session. */
    @GET
    @Path("/answers")
    public List<NeedShown> answers(@PathParam("id") UUID id) {
        return positioning.needs(id).stream().map(NeedShown::of).toList();
    }

    /** Adds a question. */
    @POST
    public Response add(@PathParam("id") UUID id, @NotNull @Valid QuestionInput input, @Context UriInfo uri) {
        var added = positioning.add(id, input.plan());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(added.getId().toString())
                        .build())
                .entity(QuestionShown.of(added))
                .build();
    }

    /** One question. */
    @GET
    @Path("/{questionId}")
    public Response byId(@PathParam("id") UUID id, @PathParam("questionId") UUID questionId) {
        return shown(positioning.byId(id, questionId));
    }

    /** Says it otherwise; 409 once somebody has answered. */
    @PUT
    @Path("/{questionId}")
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("questionId") UUID questionId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid QuestionInput input) {
        int current = positioning.byId(id, questionId).getVersion();
        Versions.match(ifMatch, current);
        return shown(positioning.change(id, questionId, current, input.plan()));
    }

    /** Takes it away, with what was answered to it. */
    @DELETE
    @Path("/{questionId}")
    public void remove(@PathParam("id") UUID id, @PathParam("questionId") UUID questionId) {
        positioning.remove(positioning.byId(id, questionId).getId());
    }

    private static Response shown(PositioningQuestion question) {
        return Versions.tagged(QuestionShown.of(question), question.getVersion())
                .build();
    }
}
