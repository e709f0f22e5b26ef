package org.carte.ejb.carte;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a word may be cut, by the syllables of French: before a consonant that a vowel follows, never inside a pair
 * that is one sound. Good enough for English words too, which are rarely long enough to be cut.
 */
final class RoseHyphens {

    private static final int SHORTEST_PART = 3;
    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüÿœæ";
    private static final String CUT_AFTER = "-/_@&=+‐–—";
    private static final Set<String> ONE_SOUND = Set.of(
            "bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gn", "gr", "gu", "ph", "pl", "pr", "qu", "th", "tr",
            "vr");

    private RoseHyphens() {}

    /** A place in a word; {@code hyphen} tells whether the cut has to be shown. */
    record Cut(int at, boolean hyphen) {}

    static List<Cut> cuts(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        List<Cut> cuts = new ArrayList<>();
        if (letters.length() != word.length()) {
            return cuts;
        }
        for (int at = 1; at < letters.length(); at++) {
            if (CUT_AFTER.indexOf(letters.charAt(at - 1)) >= 0) {
                cuts.add(new Cut(at, false));
            } else if (hasRoomAround(letters, at) && startsSyllable(letters, at)) {
                cuts.add(new Cut(at, true));
            }
        }
        return cuts;
    }

    private static boolean hasRoomAround(String letters, int at) {
        if (at < SHORTEST_PART || at + SHORTEST_PART > letters.length()) {
            return false;
        }
        return letters.substring(at - SHORTEST_PART, at + SHORTEST_PART).chars().allMatch(Character::isLetter);
    }

    private static boolean startsSyllable(String letters, int at) {
        if (isVowel(letters.charAt(at)) || !isLatin(letters.charAt(at))) {
            return false;
        }
        if (ONE_SOUND.contains(letters.substring(at - 1, at + 1))) {
            return false;
        }
        return isVowel(letters.charAt(at + 1)) || ONE_SOUND.contains(letters.substring(at, at + 2));
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return c < '\u0250';
    }
}
