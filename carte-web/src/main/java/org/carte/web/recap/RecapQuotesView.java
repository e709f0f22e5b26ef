package org.carte.web.recap;

import jakarta.data.page.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.recap.QuoteService;
import org.carte.persistence.recap.SignedQuote;
import org.carte.web.shared.Messages;
import org.carte.web.shared.PathId;

/** Backs {@code app/recap/quotes.xhtml}: facilitators choose what the recap prints. */
@Named
@ViewScoped
public class RecapQuotesView implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST_QUOTES = 1000;

    @Inject
    QuoteService quotes;

    @Inject
    Messages messages;

    private String session;
    private List<SignedQuote> offered = List.of();

    /** Reads what may be published. */
    public void load() {
        offered = quotes.ofSession(PathId.of(session), PageRequest.ofSize(MOST_QUOTES))
                .content();
    }

    /** Takes a quote into the recap, or out of it. */
    public void choose(UUID id, boolean chosen) {
        quotes.choose(PathId.of(session), id, chosen);
        messages.info(chosen ? "recap.quote.isChosen" : "recap.quote.isLeft");
        load();
    }

    public List<SignedQuote> getOffered() {
        return offered;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
