package org.carte.ejb.recap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.recap.Quote;
import org.carte.persistence.recap.QuoteRepository;

/**
 * Where quotes go that come with an answer. They have an author, the answer must not: so with every answer all quotes of its
 * session are written anew, and the day of a consent is kept, not its time. For services which say who may.
 */
@Stateless
@PermitAll
public class QuoteBox {

    @Inject
    PersonRepository people;

    @Inject
    QuoteRepository quotes;

    @Inject
    Clock clock;

    /**
     * Takes the quote that came with an answer, one a person and session, or notes that none did.
     *
     * @param author who answered; needed with a quote alone
     * @param offered null for none
     * @throws InvalidException when it is empty, too long, or nothing says how it may be signed
     */
    public void put(UUID sessionId, UUID author, OfferedQuote offered) {
        quotes.writeAnew(sessionId, offered == null ? null : quote(sessionId, author, offered));
    }

    private Quote quote(UUID sessionId, UUID author, OfferedQuote offered) {
        offered.check();
        var person = people.byId(author).orElseThrow(NotFoundException::new);
        var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return new Quote(sessionId, person, offered.text(), offered.consent(), today);
    }
}
