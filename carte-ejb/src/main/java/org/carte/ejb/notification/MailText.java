package org.carte.ejb.notification;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a mail before they are filled in: {@code {firstName}} stands for what the variable of that name says. A
 * line whose variables all say nothing is left out.
 */
public record MailText(String subject, String body) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}\\s]{1,40})}");
    private static final int LONGEST_SUBJECT = 200;

    /** The names in braces, in order. */
    Set<String> variables() {
        var names = new LinkedHashSet<String>();
        VARIABLE.matcher(subject + "\n" + body).results().forEach(hit -> names.add(hit.group(1)));
        return names;
    }

    /** The mail; a value is never looked into, whatever it contains. */
    MailText filled(Map<String, String> values) {
        var oneLine = fill(subject, values).replaceAll("\\s+", " ").strip();
        var kept = body.lines().filter(line -> says(line, values)).map(line -> fill(line, values));
        return new MailText(
                oneLine.length() > LONGEST_SUBJECT ? oneLine.substring(0, LONGEST_SUBJECT) : oneLine,
                kept.collect(Collectors.joining("\n")).strip());
    }

    private static boolean says(String line, Map<String, String> values) {
        var named =
                VARIABLE.matcher(line).results().map(hit -> value(hit, values)).toList();
        return named.isEmpty() || named.stream().anyMatch(value -> !value.isBlank());
    }

    private static String fill(String text, Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(hit -> java.util.regex.Matcher.quoteReplacement(value(hit, values)));
    }

    private static String value(MatchResult hit, Map<String, String> values) {
        return values.getOrDefault(hit.group(1), hit.group());
    }
}
