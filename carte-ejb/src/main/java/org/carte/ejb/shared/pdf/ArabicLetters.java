package org.carte.ejb.shared.pdf;

import java.text.Normalizer;
import java.util.Map;

/**
 * Joins Arabic letters where the renderer does not: browsers do it themselves, our PDF renderer sets one glyph a
 * character. Works with the presentation forms of Unicode, which stand in the order alone, final, initial, medial.
 */
public final class ArabicLetters {

    private static final int ALONE = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private static final char TATWEEL = '\u0640';
    private static final char LAM = '\u0644';
    private static final char FIRST_FORM = '\uFE80';

    /** How many forms each letter from U+0621 on has: four join both sides, two only what comes before. */
    private static final String FORMS_FROM_HAMZA = "12222424244444222244444444";

    private static final String FORMS_FROM_FEH = "4444444224";

    /** Persian and Urdu letters live elsewhere; first form of each. */
    private static final Map<Character, Character> TWO_FORMS = Map.of('\u0698', '\uFB8A', '\u0691', '\uFB8C');

    private static final Map<Character, Character> FOUR_FORMS =
            Map.of('\u067E', '\uFB56', '\u0686', '\uFB7A', '\u06A9', '\uFB8E', '\u06AF', '\uFB92', '\u06CC', '\uFBFC');

    private static final Map<Character, Character> LAM_WITH_ALEF =
            Map.of('\u0622', '\uFEF5', '\u0623', '\uFEF7', '\u0625', '\uFEF9', '\u0627', '\uFEFB');

    private ArabicLetters() {}

    /** Logical order in, logical order out. */
    public static String join(String text) {
        if (text.chars().noneMatch(c -> c >= '\u0600' && c <= '\u06FF')) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean after = joinsForward(neighbour(text, i, -1)) && forms(letter) > 1;
            boolean before = joinsForward(letter) && joinsBack(neighbour(text, i, 1));
            Character ligature = i + 1 < text.length() && letter == LAM ? LAM_WITH_ALEF.get(text.charAt(i + 1)) : null;
            if (ligature != null) {
                joined.append((char) (ligature + (after ? FINAL : ALONE)));
                i++;
            } else if (forms(letter) == 0) {
                joined.append(letter);
            } else {
                int form = after ? (before ? MEDIAL : FINAL) : before ? INITIAL : ALONE;
                joined.append((char) (firstForm(letter) + form));
            }
        }
        return joined.toString();
    }

    /** Back to plain letters. */
    static String part(String joined) {
        return Normalizer.normalize(joined, Normalizer.Form.NFKC);
    }

    private static char neighbour(String text, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    private static boolean joinsForward(char letter) {
        return letter == TATWEEL || forms(letter) == 4;
    }

    private static boolean joinsBack(char letter) {
        return letter == TATWEEL || forms(letter) > 1;
    }

    private static int forms(char letter) {
        if (letter >= '\u0621' && letter <= '\u063A') {
            return FORMS_FROM_HAMZA.charAt(letter - '\u0621') - '0';
        }
        if (letter >= '\u0641' && letter <= '\u064A') {
            return FORMS_FROM_FEH.charAt(letter - '\u0641') - '0';
        }
        return FOUR_FORMS.containsKey(letter) ? 4 : TWO_FORMS.containsKey(letter) ? 2 : 0;
    }

    private static char firstForm(char letter) {
        Character elsewhere = FOUR_FORMS.getOrDefault(letter, TWO_FORMS.get(letter));
        if (elsewhere != null) {
            return elsewhere;
        }
        int form = FIRST_FORM;
        for (char c = '\u0621'; c < letter; c++) {
            form += forms(c);
        }
        return (char) form;
    }
}
