package org.carte.web.recap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.carte.ejb.recap.QuoteService;
import org.carte.persistence.recap.QuoteConsent;
import org.carte.persistence.recap.SignedQuote;
import org.carte.web.shared.Paging;

/** Quotes of one session, for its facilitators. */
@ApplicationScoped
@Path("/sessions/{id}/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotesResource {

    @Inject
    QuoteService quotes;

    /** A quote that may be published; without {@code signature} its author is not to be named. */
    public record QuoteShown(UUID id, String text, QuoteConsent consent, String signature, boolean chosen) {

        private static QuoteShown of(SignedQuote quote) {
            return new QuoteShown(quote.id(), quote.wording(), quote.consent(), quote.signature(), quote.chosen());
        }
    }

    /** Whether the recap prints it. */
    public record ChoiceInput(@NotNull Boolean chosen) {}

    /** What may be published; nothing that was taken back. */
    @GET
    public Paging.Items<QuoteShown> all(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
        return paging.items(quotes.ofSession(id, paging.request()), QuoteShown::of);
    }

    /** Takes a quote into the recap, or out of it. */
    @PUT
    @Path("/{quote}/chosen")
    public QuoteShown choose(
            @PathParam("id") UUID id, @PathParam("quote") UUID quote, @NotNull @Valid ChoiceInput input) {
        return QuoteShown.of(quotes.choose(id, quote, input.chosen()));
    }
}
