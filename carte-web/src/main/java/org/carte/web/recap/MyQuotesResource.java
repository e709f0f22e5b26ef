package org.carte.web.recap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.time.Instant;
import java.util.UUID;
import org.carte.ejb.recap.QuoteService;
import org.carte.persistence.recap.Quote;
import org.carte.persistence.recap.QuoteConsent;
import org.carte.web.shared.Paging;
import org.carte.web.shared.Versions;

/** One's own quotes, and who may read them. */
@ApplicationScoped
@Path("/me/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MyQuotesResource {

    @Inject
    QuoteService quotes;

    /** A quote as its author sees it. */
    public record OwnQuote(
            UUID id, UUID sessionId, String text, QuoteConsent consent, boolean chosen, Instant consentedAt) {

        private static OwnQuote of(Quote quote) {
            return new OwnQuote(
                    quote.getId(),
                    quote.getSessionId(),
                    quote.getWording(),
                    quote.getConsent(),
                    quote.isChosen(),
                    quote.getConsentedAt());
        }
    }

    /** How it may be signed from now on, {@code WITHDRAWN} for not at all; other words if there are any. */
    public record DecisionInput(String text, @NotNull QuoteConsent consent) {}

    /** All of them, the latest first. */
    @GET
    public Paging.Items<OwnQuote> all(@Valid @BeanParam Paging paging) {
        return paging.items(quotes.mine(paging.request()), OwnQuote::of);
    }

    /** One of them. */
    @GET
    @Path("/{id}")
    public Response byId(@PathParam("id") UUID id) {
        var quote = quotes.mine(id);
        return Versions.tagged(OwnQuote.of(quote), quote.getVersion()).build();
    }

    /** Changes or withdraws the consent. */
    @PUT
    @Path("/{id}")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionInput input) {
        var quote = quotes.mine(id);
        Versions.match(ifMatch, quote.getVersion());
        var decided = quotes.decide(id, quote.getVersion(), input.text(), input.consent());
        return Versions.tagged(OwnQuote.of(decided), decided.getVersion()).build();
    }
}
