package org.carte.ejb.carte;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * The words a drawing or a PDF adds to what the participant wrote, in the reader's language.
 *
 * @param title "Carte du Soi"
 * @param emptyZone shown in a zone without entries
 * @param outline heading of the page that says the same as text
 * @param headline label of the headline in the outline
 * @param promise label of the promise in the outline
 */
public record RoseWords(
        Locale locale, String title, String emptyZone, String outline, String headline, String promise) {

    String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    String nameOf(RoseContent content) {
        return content.owner().isEmpty() ? title : title + " · " + content.owner();
    }
}
