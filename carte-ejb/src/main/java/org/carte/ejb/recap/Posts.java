package org.carte.ejb.recap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.ResourceBundle;
import org.carte.persistence.recap.ChosenQuote;
import org.carte.persistence.recap.PhotoRepository;
import org.carte.persistence.recap.PhotoRow;
import org.carte.persistence.recap.Recap;
import org.carte.persistence.recap.RecapRepository;

/** Puts a recap together with its quotes and photos. For services of this feature, which say who may read it. */
@Stateless
@PermitAll
public class Posts {

    @Inject
    RecapRepository recaps;

    @Inject
    PhotoRepository photos;

    /** What the public would see: only quotes and photos with consent. */
    public Post of(Recap recap, Locale locale) {
        var quotes = recaps.quotes(recap.getSessionId()).stream()
                .map(quote -> new Post.Attributed(quote.wording(), author(quote, locale)))
                .toList();
        return new Post(
                recap,
                quotes,
                photos.ofSession(recap.getSessionId()).stream()
                        .filter(PhotoRow::consent)
                        .toList());
    }

    private static String author(ChosenQuote quote, Locale locale) {
        var trade = quote.trade() == null ? "" : ", " + withinSentence(quote.trade(), locale);
        return switch (quote.consent()) {
            case "NAMED" -> quote.firstName() + " " + quote.lastName() + trade;
            case "FIRST_NAME_TRADE" -> quote.firstName() + trade;
            default ->
                ResourceBundle.getBundle("org.carte.ejb.recap.words", locale, Posts.class.getClassLoader())
                        .getString("recap.anonymous");
        };
    }

    /** {@code Graphiste} becomes {@code graphiste}, {@code UX designer} stays. */
    private static String withinSentence(String trade, Locale locale) {
        return trade.length() < 2 || Character.isUpperCase(trade.charAt(1))
                ? trade
                : trade.substring(0, 1).toLowerCase(locale) + trade.substring(1);
    }
}
