package org.carte.persistence.feedback;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Statements that add figures up. Whole months are read where one thing is asked for or none, single rounds for the days
 * before and after them; where more is asked for together, few rounds have it all, and they are read one by one.
 */
public final class FigureQuery {

    /** Every round has it. */
    private static final UUID EVERYTHING = new UUID(0, 0);

    private static final String VALUES = each("f.v%d");
    private static final String SUMS = each("sum(v%d)");

    /** When rounds were, seen from a day. */
    enum Age {
        /** In months before its month. */
        EARLIER,
        /** In its month or after. */
        LATER,
        /** Before it, in its month: counted among the later ones, too. */
        SAME_MONTH;

        boolean isBefore() {
            return this != LATER;
        }

        boolean counts() {
            return this != SAME_MONTH;
        }
    }

    private final FigureFilter filter;
    private final Map<String, Object> parameters = new HashMap<>();

    private FigureQuery(FigureFilter filter) {
        this.filter = filter;
        parameters.put("kind", filter.kind().name());
    }

    /** For a filter; good for one statement. */
    public static FigureQuery of(FigureFilter filter) {
        return new FigureQuery(filter);
    }

    /** One line a question. */
    public String byQuestion() {
        return "select question, " + SUMS + " from (" + figures("", "") + ") figure group by question";
    }

    /** One line a month of the question {@code :question}. */
    public String byMonth() {
        return "select month, " + SUMS + " from ("
                + figures(", f.month", ", cast(date_trunc('month', w.day) as date) as month")
                + ") figure where question = :question group by month order by month";
    }

    /** One line a question and age, of a filter without days. */
    String byAge(LocalDate day) {
        var month = day.withDayOfMonth(1);
        var single = filter.scopes().size() > 1;
        parameters.put("since", single ? day : month);
        var parts = single
                ? ofRounds(", case when w.day < :since then 0 else 1 end as age", 0, filter.start(), filter.end())
                : ofMonths(", case when f.month < :since then 0 else 1 end as age", filter.start(), filter.end())
                        + " union all " + ofRounds(", 2 as age", 1, month, day);
        return "select question, age, " + SUMS + " from (" + parts + ") figure group by question, age";
    }

    /** One line a round that has something to show, the latest first. */
    String rounds() {
        return """
                select w.id, s.id as training, w.day, v.title, n.name
                from feedback_wave w join training_session s on s.id = w.session_id
                join programme_version v on v.id = s.programme_version_id
                join room r on r.id = s.room_id join venue n on n.id = r.venue_id
                where exists (select from wave_figure f where f.wave_id = w.id and f.question = '*' and f.v0 > 0)
                and\s"""
                + narrowed(0, filter.start(), filter.end()) + " order by w.day desc, w.id";
    }

    /** By name, as the statement has them; complete once it is made. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    private String figures(String ofMonth, String ofDay) {
        var first = wholeFrom(filter.start());
        var last = filter.end().withDayOfMonth(1);
        if (filter.scopes().size() > 1 || !first.isBefore(last)) {
            return ofRounds(ofDay, 0, filter.start(), filter.end());
        }
        var parts = new ArrayList<>(List.of(ofMonths(ofMonth, first, last)));
        if (filter.start().isBefore(first)) {
            parts.add(ofRounds(ofDay, 1, filter.start(), first));
        }
        if (last.isBefore(filter.end())) {
            parts.add(ofRounds(ofDay, 2, last, filter.end()));
        }
        return String.join(" union all ", parts);
    }

    private String ofMonths(String more, LocalDate first, LocalDate last) {
        parameters.put(
                "scope",
                filter.scopes().isEmpty()
                        ? EVERYTHING
                        : filter.scopes().iterator().next());
        return "select f.question" + more + ", " + VALUES
                + " from month_figure f where f.scope = :scope and f.kind = :kind"
                + bounds("f.month", "Month", first, last);
    }

    private String ofRounds(String more, int number, LocalDate start, LocalDate end) {
        return "select f.question" + more + ", " + VALUES
                + " from feedback_wave w join wave_figure f on f.wave_id = w.id where " + narrowed(number, start, end);
    }

    private String narrowed(int number, LocalDate start, LocalDate end) {
        var condition = "w.kind = :kind and w.day is not null" + bounds("w.day", Integer.toString(number), start, end);
        if (filter.scopes().isEmpty()) {
            return condition;
        }
        parameters.put("scopes", filter.scopes().toArray(UUID[]::new));
        return condition + " and w.scopes @> :scopes";
    }

    /** A bound that bounds nothing is left out: the database would expect far fewer rows, and plan for them. */
    private String bounds(String column, String name, LocalDate start, LocalDate end) {
        var bounds = "";
        if (start.isAfter(FigureFilter.BEGINNING)) {
            parameters.put("start" + name, start);
            bounds += " and " + column + " >= :start" + name;
        }
        if (end.isBefore(FigureFilter.END)) {
            parameters.put("end" + name, end);
            bounds += " and " + column + " < :end" + name;
        }
        return bounds;
    }

    private static LocalDate wholeFrom(LocalDate day) {
        return day.getDayOfMonth() == 1 ? day : day.withDayOfMonth(1).plusMonths(1);
    }

    private static String each(String column) {
        return IntStream.range(0, Figure.VALUES).mapToObj(column::formatted).collect(joining(", "));
    }
}
