package org.carte.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.live.AnswerChange;
import org.carte.ejb.live.AnswerService;
import org.carte.ejb.live.FieldService;
import org.carte.ejb.live.OtherVersion;
import org.carte.ejb.live.SavedField;
import org.carte.ejb.live.Sheet;
import org.carte.ejb.live.TypedField;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.live.Answer;
import org.carte.web.shared.Versions;
import org.carte.web.shared.Words;

/** The caller's own answer in a run. */
@ApplicationScoped
@Path("/sessions/{id}/runs/{runId}/answer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswerResource {

    @Inject
    AnswerService answers;

    @Inject
    FieldService fields;

    @Context
    HttpHeaders headers;

    /** An answer as written; what is left out stays as it is. */
    public record AnswerInput(Map<String, Object> payload, Sharing sharing, Boolean done) {}

    /**
     * A field as typed: texts and numbers as they are, lists as JSON.
     *
     * @param writer the page it was typed on, if it has a name for itself
     * @param seen the version of the answer that page had read
     * @param ageMillis how long ago it was typed
     */
    public record FieldInput(@NotNull String value, UUID writer, Integer seen, Long ageMillis) {}

    /** What became of it. */
    public record FieldSaved(SavedField.Outcome outcome, int version) {}

    /** An answer as shown. */
    public record AnswerShown(Map<String, Object> payload, Sharing sharing, boolean done) {

        private static AnswerShown of(Answer answer) {
            return new AnswerShown(answer.getPayload(), answer.getSharing(), answer.isDone());
        }
    }

    /** What the caller has written so far: empty before the first word. */
    @GET
    public Response own(@PathParam("id") UUID sessionId, @PathParam("runId") UUID runId) {
        return shown(answers.desk(Sheet.own(sessionId, runId)).answer());
    }

    /**
     * Writes it. With {@code If-Match} only over the version that was read; without, over whatever is there: somebody
     * who writes on two devices means the last one.
     */
    @PUT
    public Response write(
            @PathParam("id") UUID sessionId,
            @PathParam("runId") UUID runId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnswerInput input) {
        return shown(answers.change(Sheet.own(sessionId, runId), change(input), seen(ifMatch)));
    }

    static AnswerChange change(AnswerInput input) {
        return new AnswerChange(input.payload(), input.payload() != null, input.sharing(), input.done());
    }

    /**
     * Saves one field as a page does. Two devices that write the same field lose nothing: what was typed later stays,
     * the other is among the versions.
     */
    @PUT
    @Path("/fields/{field}")
    public FieldSaved save(
            @PathParam("id") UUID sessionId,
            @PathParam("runId") UUID runId,
            @PathParam("field") String field,
            @NotNull @Valid FieldInput input) {
        long age = input.ageMillis() == null ? 0L : input.ageMillis();
        var saved = fields.save(
                Sheet.own(sessionId, runId), new TypedField(field, input.value(), input.writer(), input.seen(), age));
        return new FieldSaved(saved.outcome(), saved.answer().getVersion());
    }

    /** What the caller's other devices wrote in the same fields, the newest first. */
    @GET
    @Path("/versions")
    public List<OtherVersion> versions(@PathParam("id") UUID sessionId, @PathParam("runId") UUID runId) {
        return fields.others(Sheet.own(sessionId, runId), Words.spoken(headers.getAcceptableLanguages()));
    }

    /** Drops one of them. */
    @DELETE
    @Path("/versions/{versionId}")
    public void drop(
            @PathParam("id") UUID sessionId, @PathParam("runId") UUID runId, @PathParam("versionId") UUID versionId) {
        fields.drop(Sheet.own(sessionId, runId), versionId);
    }

    static Integer seen(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(ifMatch.strip().replaceAll("^\"|\"$", ""));
        } catch (NumberFormatException notOurs) {
            throw new StaleException();
        }
    }

    static Response shown(Answer answer) {
        return Versions.tagged(AnswerShown.of(answer), answer.getVersion()).build();
    }
}
