package org.carte.persistence.recap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carte.persistence.recap.QuoteConsent.ANONYMOUS;
import static org.carte.persistence.recap.QuoteConsent.FIRST_NAME_TRADE;
import static org.carte.persistence.recap.QuoteConsent.NAMED;
import static org.carte.persistence.recap.QuoteConsent.WITHDRAWN;

import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.people.Person;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final Instant NOW = Instant.parse("2018-02-19T16:00:00Z");

    private final Person ada = new Person("Ada", "Ferry", "ada@carte.example");

    @Test
    void isSignedAsItsAuthorAgreed() {
        ada.setTrade("Relieuse");

        assertThat(quote(NAMED).getSignature()).isEqualTo("Ada Ferry, Relieuse");
        assertThat(quote(FIRST_NAME_TRADE).getSignature()).isEqualTo("Ada, Relieuse");
        assertThat(quote(ANONYMOUS).signed().signature()).isNull();
    }

    @Test
    void isSignedWithoutATradeWhereThereIsNone() {
        assertThat(quote(NAMED).getSignature()).isEqualTo("Ada Ferry");
    }

    @Test
    void isNoLongerChosenOnceTakenBack() {
        var quote = quote(NAMED);
        quote.choose(true);
        quote.decide(quote.getWording(), ANONYMOUS, NOW);
        assertThat(quote.isChosen()).isTrue();

        quote.decide(quote.getWording(), WITHDRAWN, NOW);
        assertThat(quote.isChosen()).isFalse();
        quote.choose(true);
        assertThat(quote.isChosen()).isFalse();
    }

    @Test
    void isChosenAnewOnceReworded() {
        var quote = quote(NAMED);
        quote.choose(true);
        quote.decide("Autrement dit", NAMED, NOW);

        assertThat(quote.isChosen()).isFalse();
    }

    private Quote quote(QuoteConsent consent) {
        return new Quote(UUID.randomUUID(), ada, "J’ai relu mon métier.", consent, NOW);
    }
}
