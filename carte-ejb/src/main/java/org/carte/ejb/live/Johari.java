package org.carte.ejb.live;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The four panes of somebody's mirror: which words they, others, both or nobody have chosen for them. Says neither who
 * chose a word nor how many did.
 *
 * @param open chosen by themself and by others
 * @param blind by others alone
 * @param hidden by themself alone
 * @param unknown by nobody
 */
public record Johari(List<String> open, List<String> blind, List<String> hidden, List<String> unknown)
        implements Serializable {

    /** Among fewer, everybody would be found out. */
    public static final int FEWEST = Circles.FEWEST - 1;

    static Johari of(List<String> words, List<String> own, List<List<String>> others) {
        var mine = Set.copyOf(own);
        var theirs = new HashSet<String>();
        others.forEach(theirs::addAll);
        return new Johari(
                words.stream()
                        .filter(word -> mine.contains(word) && theirs.contains(word))
                        .toList(),
                words.stream()
                        .filter(word -> !mine.contains(word) && theirs.contains(word))
                        .toList(),
                words.stream()
                        .filter(word -> mine.contains(word) && !theirs.contains(word))
                        .toList(),
                words.stream()
                        .filter(word -> !mine.contains(word) && !theirs.contains(word))
                        .toList());
    }
}
