package org.carte.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.feedback.ReadText;
import org.carte.ejb.feedback.TextFilter;
import org.carte.ejb.feedback.TextReviewService;
import org.carte.ejb.feedback.TextService;
import org.carte.persistence.feedback.TextReview;
import org.carte.persistence.feedback.WordCount;
import org.carte.web.shared.Paging;
import org.carte.web.shared.Versions;

/** What was written, across sessions: searched, decided about, replied to. Nobody knows by whom it was written. */
@ApplicationScoped
@Path("/feedback/texts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TextsResource {

    @Inject
    TextService texts;

    @Inject
    TextReviewService reviews;

    /** A text with what was decided about it and replied to it. */
    public record TextShown(
            UUID id,
            UUID sessionId,
            String question,
            String text,
            boolean edited,
            TextReview review,
            boolean asked,
            List<ReplyShown> replies) {

        static TextShown of(ReadText read) {
            var text = read.text();
            return new TextShown(
                    text.getId(),
                    read.place().sessionId(),
                    text.getQuestion(),
                    text.getWording(),
                    text.getOriginal() != null,
                    text.getReview(),
                    text.isAsked(),
                    read.said().stream()
                            .map(reply -> new ReplyShown(reply.name(), reply.wording()))
                            .toList());
        }
    }

    /** A reply, with who replies. */
    public record ReplyShown(String name, String text) {}

    /** A decision; {@code WITHHELD} by somebody it may be about is a request, see {@code /ask}. */
    public record Decision(@NotNull TextReview review) {}

    /** Words that take the place of others. */
    public record Wording(@Size(max = 2000) String text) {}

    /** A page of them; {@code q} searches in French and English. */
    @GET
    public Paging.Items<TextShown> search(
            @QueryParam("q") @Size(max = 100) String q,
            @QueryParam("review") TextReview review,
            @QueryParam("programme") UUID programme,
            @Valid @BeanParam Paging paging) {
        return paging.items(texts.search(new TextFilter(null, programme, review, q), paging.request()), TextShown::of);
    }

    /** The words that come back in them. */
    @GET
    @Path("/words")
    public List<WordCount> words(
            @QueryParam("session") UUID session,
            @QueryParam("programme") UUID programme,
            @QueryParam("q") @Size(max = 100) String q) {
        return texts.words(new TextFilter(session, programme, null, q));
    }

    /** One of them. */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return shown(texts.byId(id));
    }

    /** Says who may read it. */
    @PUT
    @Path("/{id}/review")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Decision decision) {
        return shown(reviews.decide(id, seen(id, ifMatch), decision.review()));
    }

    /** Asks that it be withheld. */
    @PUT
    @Path("/{id}/ask")
    public Response ask(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(reviews.ask(id, seen(id, ifMatch)));
    }

    /** Takes a name or an insult out of it. */
    @PUT
    @Path("/{id}/wording")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Wording wording) {
        return shown(reviews.edit(id, seen(id, ifMatch), wording.text()));
    }

    /** Replies to it; without words there is nothing to add. */
    @PUT
    @Path("/{id}/reply")
    public void reply(@PathParam("id") UUID id, @NotNull @Valid Wording wording) {
        reviews.reply(id, wording.text());
    }

    private int seen(UUID id, String ifMatch) {
        int version = texts.byId(id).text().getVersion();
        Versions.match(ifMatch, version);
        return version;
    }

    private static Response shown(ReadText read) {
        return Versions.tagged(TextShown.of(read), read.text().getVersion()).build();
    }
}
