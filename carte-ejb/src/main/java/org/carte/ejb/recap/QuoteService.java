package org.carte.ejb.recap;

import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;
import static org.carte.persistence.recap.QuoteConsent.WITHDRAWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.page.impl.PageRecord;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.recap.Quote;
import org.carte.persistence.recap.QuoteConsent;
import org.carte.persistence.recap.QuoteRepository;
import org.carte.persistence.recap.SignedQuote;

/** Quotes: their authors decide about them, the facilitators of the session choose among them. */
@Stateless
@RolesAllowed(PARTICIPANT)
public class QuoteService {

    @Inject
    Caller caller;

    @Inject
    SchedulePolicy schedule;

    @Inject
    QuoteRepository quotes;

    @Inject
    Clock clock;

    /** The caller's own quotes, the latest first. */
    public Page<Quote> mine(PageRequest page) {
        return quotes.ofPerson(caller.personId(), page);
    }

    /** One of the caller's own quotes. */
    public Quote mine(UUID id) {
        return quotes.byId(id)
                .filter(quote -> quote.getPerson().getId().equals(caller.personId()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The author decides anew how a quote may be signed, or takes it back.
     *
     * @param seen the version the author had read
     * @param wording null to leave the words as they are
     * @param consent {@code WITHDRAWN} takes it back
     */
    public Quote decide(UUID id, int seen, String wording, QuoteConsent consent) {
        var quote = mine(id);
        quote.seenAt(seen);
        var words = wording == null ? quote.getWording() : wording;
        new OfferedQuote(words, consent == WITHDRAWN ? QuoteConsent.ANONYMOUS : consent).check();
        quote.decide(OfferedQuote.clean(words), consent, clock.instant());
        quotes.update(quote);
        return quote;
    }

    /** What may be published of a session; nothing that was taken back. */
    @RolesAllowed(FACILITATOR)
    public Page<SignedQuote> ofSession(UUID sessionId, PageRequest page) {
        schedule.requireFacilitator(sessionId);
        var found = quotes.publishable(sessionId, page);
        return new PageRecord<>(page, found.stream().map(Quote::signed).toList(), found.totalElements());
    }

    /** Takes a quote into the recap, or out of it. */
    @RolesAllowed(FACILITATOR)
    public SignedQuote choose(UUID sessionId, UUID id, boolean chosen) {
        schedule.requireFacilitator(sessionId);
        var quote = quotes.byId(id)
                .filter(found -> found.getSessionId().equals(sessionId) && found.getConsent() != WITHDRAWN)
                .orElseThrow(NotFoundException::new);
        quote.choose(chosen);
        quotes.update(quote);
        return quote.signed();
    }
}
