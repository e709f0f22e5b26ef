package org.carte.web.recap;

import jakarta.data.page.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.recap.QuoteService;
import org.carte.persistence.recap.Quote;
import org.carte.persistence.recap.QuoteConsent;
import org.carte.web.shared.Messages;

/** Backs {@code app/recap/mine.xhtml}: one's own quotes, and how they may be signed. */
@Named
@ViewScoped
public class RecapMineView implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST_QUOTES = 200;

    @Inject
    QuoteService quotes;

    @Inject
    Messages messages;

    private List<Quote> mine = List.of();
    private final Map<UUID, String> consents = new HashMap<>();

    /** Reads them. */
    public void load() {
        mine = quotes.mine(PageRequest.ofSize(MOST_QUOTES)).content();
        mine.forEach(quote -> consents.put(quote.getId(), quote.getConsent().name()));
    }

    /** Keeps what was chosen for one quote. */
    public void decide(Quote quote) {
        quotes.decide(quote.getId(), quote.getVersion(), null, QuoteConsent.valueOf(consents.get(quote.getId())));
        messages.info("recap.quote.decided");
        load();
    }

    public List<Quote> getMine() {
        return mine;
    }

    /** What is chosen on the page, by quote. */
    public Map<UUID, String> getConsents() {
        return consents;
    }

    /** All one may choose. */
    public QuoteConsent[] getChoices() {
        return QuoteConsent.values();
    }
}
