package org.carte.ejb.people;

import java.io.Serializable;
import org.carte.ejb.shared.SearchWords;
import org.carte.persistence.people.DirectorySearch;

/**
 * Who of the directory is meant; null or blank narrows nothing.
 *
 * @param words each must be found in name, e-mail, trade, company or phone, whatever accents and case
 * @param tag word for word
 * @param company whatever accents and case
 */
public record DirectoryFilter(String words, String tag, String company) implements Serializable {

    DirectorySearch search() {
        return new DirectorySearch(SearchWords.of(words), given(tag), given(company));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
