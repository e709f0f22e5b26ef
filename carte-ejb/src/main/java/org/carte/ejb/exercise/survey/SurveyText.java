package org.carte.ejb.exercise.survey;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of a form, which stand there in one language or in several, and perhaps as HTML. */
final class SurveyText {

    /** How SurveyJS calls the language of texts that stand alone. */
    private static final String DEFAULT = "default";

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|h[1-6])\\s*>");
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?[A-Za-z][^<>]*>", Pattern.DOTALL);
    private static final Pattern UNSTORABLE = Pattern.compile("[\\u0000\\ud800-\\udfff]");
    private static final Map<String, String> ENTITIES = Map.of(
            "&nbsp;",
            "\u00a0",
            "&lt;",
            "<",
            "&gt;",
            ">",
            "&quot;",
            "\"",
            "&#39;",
            "'",
            "&eacute;",
            "é",
            "&egrave;",
            "è");

    private SurveyText() {}

    /** In that language, or as near to it as there is; empty for nothing. */
    static String of(Object value, String language) {
        return plain(value instanceof Map<?, ?> byLanguage ? chosen(byLanguage, language) : value);
    }

    private static Object chosen(Map<?, ?> byLanguage, String language) {
        return Stream.concat(Stream.of(language, DEFAULT).map(byLanguage::get), byLanguage.values().stream())
                .filter(String.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    private static String plain(Object value) {
        if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            return "";
        }
        var text = UNSTORABLE.matcher(value.toString()).replaceAll("");
        text = TAG.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
        for (var entity : ENTITIES.entrySet()) {
            text = text.replace(entity.getKey(), entity.getValue());
        }
        return text.replace("&amp;", "&")
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /**
     * The languages anything below has a text in.
     *
     * @param own the language of texts that stand alone, which comes first
     */
    static Set<String> languages(Object anything, String own) {
        var found = new LinkedHashSet<String>();
        found.add(own);
        collect(anything, found);
        found.remove(DEFAULT);
        return found;
    }

    private static void collect(Object anything, Set<String> found) {
        if (anything instanceof Map<?, ?> map) {
            if (isByLanguage(map)) {
                map.keySet().forEach(key -> found.add(String.valueOf(key)));
            } else {
                map.values().forEach(inner -> collect(inner, found));
            }
        } else if (anything instanceof Collection<?> list) {
            list.forEach(inner -> collect(inner, found));
        }
    }

    /** Names of languages and texts, nothing else. */
    private static boolean isByLanguage(Map<?, ?> map) {
        return map.size() > (map.containsKey(DEFAULT) ? 0 : 1)
                && map.keySet().stream().allMatch(SurveyText::isLanguage)
                && map.values().stream().allMatch(String.class::isInstance);
    }

    /** Looks like one: {@code fr}, {@code pt-br}. */
    static boolean isLanguage(Object key) {
        var name = String.valueOf(key);
        return key.equals(DEFAULT) || LANGUAGES.contains(name.replaceFirst("-[A-Za-z]{2,4}$", ""));
    }

    /** One below the other, without the blanks. */
    static String joined(String... texts) {
        return Arrays.stream(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
