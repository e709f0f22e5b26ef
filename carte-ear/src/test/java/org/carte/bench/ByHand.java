package org.carte.bench;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.carte.persistence.feedback.FigureFilter;

/** The fastest statements we can write over figures, each for its filter, with everything written out. */
final class ByHand {

    private static final String SUMS =
            IntStream.rangeClosed(0, 10).mapToObj("sum(v%d)"::formatted).collect(joining(", "));
    private static final String VALUES =
            IntStream.rangeClosed(0, 10).mapToObj("v%d"::formatted).collect(joining(", "));

    private ByHand() {}

    static String sums(FigureFilter filter) {
        var from = filter.from();
        var until = filter.to() == null ? null : filter.to().plusDays(1);
        if (filter.scopes().size() > 1) {
            return "select question, " + SUMS
                    + " from wave_figure where wave_id in (select id from feedback_wave where kind = 'HOT'"
                    + " and scopes @> '{"
                    + filter.scopes().stream().map(Object::toString).collect(joining(",")) + "}'"
                    + days("day", from, until) + ") group by question";
        }
        var scope = filter.scopes().isEmpty()
                ? "00000000-0000-0000-0000-000000000000"
                : filter.scopes().iterator().next().toString();
        var months = "from month_figure where scope = '" + scope + "' and kind = 'HOT'";
        var first = from == null || from.getDayOfMonth() == 1
                ? from
                : from.withDayOfMonth(1).plusMonths(1);
        var last = until == null ? null : until.withDayOfMonth(1);
        if (first != null && last != null && !first.isBefore(last)) {
            return "select question, " + SUMS + " " + waves(filter, from, until) + " group by question";
        }
        var parts = new ArrayList<String>();
        parts.add("select question, " + VALUES + " " + months + days("month", first, last));
        if (from != null && from.isBefore(first)) {
            parts.add("select question, " + VALUES + " " + waves(filter, from, first));
        }
        if (until != null && last.isBefore(until)) {
            parts.add("select question, " + VALUES + " " + waves(filter, last, until));
        }
        return parts.size() == 1
                ? "select question, " + SUMS + " " + months + days("month", first, last) + " group by question"
                : "select question, " + SUMS + " from (" + String.join(" union all ", parts)
                        + ") figure group by question";
    }

    private static String waves(FigureFilter filter, LocalDate from, LocalDate until) {
        return "from feedback_wave w join wave_figure f on f.wave_id = w.id where w.kind = 'HOT'"
                + days("w.day", from, until)
                + (filter.scopes().isEmpty()
                        ? ""
                        : " and '" + filter.scopes().iterator().next() + "' = any (w.scopes)");
    }

    private static String days(String column, LocalDate from, LocalDate until) {
        return (from == null ? "" : " and " + column + " >= '" + from + "'")
                + (until == null ? "" : " and " + column + " < '" + until + "'");
    }
}
