package org.carte.ejb.carte;

import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.pdf.PlainText;

/** What people type, made ready to be kept: on one line, without characters nobody sees. */
final class Wording {

    private Wording() {}

    /**
     * Cleans a text that may be empty.
     *
     * @throws InvalidException when it is too long
     */
    static String line(String field, String typed, int longest) {
        var text = PlainText.clean(typed);
        if (text.length() > longest) {
            throw new InvalidException(field, "error.carte.tooLong", longest);
        }
        return text;
    }

    /**
     * Cleans a text that must say something.
     *
     * @throws InvalidException when it is empty or too long
     */
    static String sentence(String field, String typed, int longest) {
        var text = line(field, typed, longest);
        if (text.isEmpty()) {
            throw new InvalidException(field, "error.carte.empty");
        }
        return text;
    }
}
