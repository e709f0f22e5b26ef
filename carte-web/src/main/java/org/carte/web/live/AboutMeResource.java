package org.carte.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import org.carte.ejb.live.AboutMe;
import org.carte.ejb.live.AboutMeService;
import org.carte.ejb.live.Johari;
import org.carte.ejb.live.SentenceChoice;
import org.carte.web.shared.Versions;

/** What others have written about the caller in a run, and what the caller makes of it. */
@ApplicationScoped
@Path("/sessions/{id}/runs/{runId}/about-me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AboutMeResource {

    @Inject
    AboutMeService aboutMe;

    /**
     * A sentence about the caller.
     *
     * @param id its key, as long as it says the same
     * @param wording what was kept of it; null when nothing was
     */
    public record SentenceShown(UUID id, String author, String text, AboutMe.Decision decision, String wording) {

        private static SentenceShown of(AboutMe.Said said) {
            return new SentenceShown(said.sentence(), said.author(), said.text(), said.decision(), said.wording());
        }
    }

    /**
     * Everything the caller may read.
     *
     * @param mirrors how many have held up a mirror
     * @param johari the mirrors together; null when there are too few of them
     */
    public record AboutMeShown(List<SentenceShown> sentences, int mirrors, Johari johari) {

        private static AboutMeShown of(AboutMe about) {
            return new AboutMeShown(
                    about.said().stream().map(SentenceShown::of).toList(), about.mirrors(), about.johari());
        }
    }

    /** What the caller may decide. */
    public enum Choice {
        /** Offered to their map. */
        KEPT,
        /** Goes nowhere. */
        REFUSED
    }

    /**
     * What the caller makes of a sentence.
     *
     * @param wording what is kept of it; null for what was written
     */
    public record ChoiceInput(@NotNull UUID id, @NotNull Choice decision, String wording) {}

    /** Sentences to decide on; the others stay as they are. */
    public record ChoicesInput(@NotNull List<@NotNull @Valid ChoiceInput> sentences) {}

    /** What was handed over to the caller. */
    @GET
    public Response read(@PathParam("id") UUID sessionId, @PathParam("runId") UUID runId) {
        return shown(aboutMe.ofRun(sessionId, runId));
    }

    /** Keeps and refuses, all or nothing. */
    @PUT
    public Response decide(
            @PathParam("id") UUID sessionId,
            @PathParam("runId") UUID runId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChoicesInput input) {
        var seen = aboutMe.ofRun(sessionId, runId).version();
        Versions.match(ifMatch, seen);
        var choices = input.sentences().stream()
                .map(each -> new SentenceChoice(each.id(), each.decision() == Choice.KEPT, each.wording()))
                .toList();
        return shown(aboutMe.decideAll(sessionId, runId, choices, seen));
    }

    private static Response shown(AboutMe about) {
        return Versions.tagged(AboutMeShown.of(about), about.version()).build();
    }
}
