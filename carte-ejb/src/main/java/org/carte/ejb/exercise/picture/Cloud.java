package org.carte.ejb.exercise.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A cloud of words, each as large as many people said it; by the alphabet, for no other order says nothing. */
public record Cloud(List<Word> words) implements Picture {

    private static final int MOST = 40;
    private static final int SIZES = 5;
    private static final int SHORTEST = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-’'][\\p{L}\\p{N}]+)*");
    /** What begins with an elision is looked at without it. */
    private static final Pattern ELISION =
            Pattern.compile("^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)[’']", Pattern.CASE_INSENSITIVE);

    /** Words that hold sentences together and say nothing by themselves, French and English, without accents. */
    private static final Set<String> SILENT = Set.copyOf(List.of(
            """
            les aux afin ainsi alors apres assez aucun aucune aussi autre autres avant avec avoir avons beaucoup bien car ceci cela celle
            celles celui cent ces cet cette ceux chaque chez comme comment dans depuis des deux dire dois doit donc dont elle
            elles encore entre est etait etaient ete etes etre eux fait faire fois font ici ils jamais jour leur leurs lui mais
            meme memes mes mien moi moins mon nos notre nous nouveau ont oui par parce pas pendant peu peut peux plus pour
            pourquoi quand que quel quelle quelles quels qui quoi rien sans ses sera seront ses soi soit son sont souvent sous
            sur ses tes toi ton toujours tous tout toute toutes tres trop une vers voici voila vos votre vous vrai vraiment
            about after all also and any are because been but can could did does for from had has have her here him his how
            into its just like made make more most much not now off one only other our out over own same she should since some
            such than that the their them then there these they this those through too under until very was way were what when
            where which while who why will with would you your"""
                    .split("\\s+")));

    /**
     * One word.
     *
     * @param count how many people said it
     * @param size from 1 to 5
     */
    public record Word(String text, int count, int size) {}

    /** What the words are said to weigh. */
    public static Cloud weighed(Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return new Cloud(counts.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Cloud::alphabetically)))
                .limit(MOST)
                .map(word -> new Word(word.getKey(), word.getValue(), size(word.getValue(), most)))
                .sorted(Comparator.comparing(Word::text, Cloud::alphabetically))
                .toList());
    }

    /** The words of texts, each counted once a text, whatever their case and accents. */
    public static Cloud of(List<String> texts) {
        var counts = new HashMap<String, Integer>();
        var written = new HashMap<String, List<String>>();
        for (var text : texts) {
            var seen = new HashSet<String>();
            WORD.matcher(text).results().forEach(found -> {
                var word = ELISION.matcher(found.group()).replaceFirst("").toLowerCase(Locale.ROOT);
                var plain = plain(word);
                if (plain.length() >= SHORTEST && !SILENT.contains(plain)) {
                    written.computeIfAbsent(plain, key -> new ArrayList<>()).add(word);
                    if (seen.add(plain)) {
                        counts.merge(plain, 1, Integer::sum);
                    }
                }
            });
        }
        var shown = new HashMap<String, Integer>();
        // as most write it, so that "métier" is not shown as "metier"
        counts.forEach((plain, count) -> shown.put(usual(written.get(plain)), count));
        return weighed(shown);
    }

    private static String usual(List<String> spellings) {
        var counts = new HashMap<String, Integer>();
        spellings.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static int size(int count, int most) {
        return most == 1 ? 2 : 1 + Math.round((SIZES - 1f) * (count - 1) / (most - 1));
    }

    private static int alphabetically(String one, String other) {
        int plain = plain(one).compareTo(plain(other));
        return plain == 0 ? one.compareTo(other) : plain;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String form() {
        return "cloud";
    }

    @Override
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
