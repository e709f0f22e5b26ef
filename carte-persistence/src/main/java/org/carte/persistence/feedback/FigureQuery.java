package org.carte.persistence.feedback;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
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

    /** As bytes: where the database sorts to add up, that is ten times as fast as in the order of a language. */
    private static final String QUESTION = "question collate \"C\"";

    /** How a value stands in a statement that is planned for each value anew: for the latest of many rounds that pays. */
    private static final String SEEN = "%s";

    /**
     * How it stands where it never is. The database keeps a plan for all values only if it thinks none better for one of them;
     * it cannot look into a query. To plan such a sum takes up to three times as long as to make it.
     */
    private static final String UNSEEN = "(select %s)";

    /** Of months alone, between two bounds, the database expects so little that it sorts it. */
    private static final String ONE_BY_ONE =
            """
            f.month = any (array(select cast(m as date) from generate_series(cast(:firstMonth as timestamp),
                cast(:endMonth as timestamp) - interval '1 day', interval '1 month') m))""";

    /** The age of rounds in the month of a day or after it. */
    static final int LATER = 1;

    /** The age of rounds before a day, in its month: they are counted among the later ones, too. */
    static final int SAME_MONTH = 2;

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
        return "select " + QUESTION + ", " + SUMS + " from (" + figures("", "") + ") figure group by " + QUESTION;
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
        var oneByOne = filter.scopes().size() > 1;
        parameters.put("since", oneByOne ? day : month);
        var parts = oneByOne
                ? ofRounds(", case when w.day < :since then 0 else 1 end as age", 0, filter.start(), filter.end())
                : ofMonths(", case when f.month < :since then 0 else 1 end as age", filter.start(), filter.end(), false)
                        + " union all " + ofRounds(", 2 as age", 1, month, day);
        return "select " + QUESTION + ", age, " + SUMS + " from (" + parts + ") figure group by " + QUESTION + ", age";
    }

    /** One line a round that has something to show, the latest first. */
    String rounds() {
        return """
                select w.id, s.id as training, w.day, v.title, n.name
                from feedback_wave w join training_session s on s.id = w.session_id
                join programme_version v on v.id = s.programme_version_id
                join room r on r.id = s.room_id join venue n on n.id = r.venue_id
                where exists (select from wave_figure f where f.wave_id = w.id and f.question = '*' and f.v0 > 0)
                and w.kind = :kind"""
                + days("w.day", 0, filter.start(), filter.end(), SEEN)
                + (filter.scopes().isEmpty() ? "" : " and w.scopes @> " + scopes()) + " order by w.day desc, w.id";
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
        var begins = filter.start().isBefore(first);
        var ends = last.isBefore(filter.end());
        return ofMonths(ofMonth, first, last, !begins && !ends)
                + (begins ? " union all " + ofRounds(ofDay, 1, filter.start(), first) : "")
                + (ends ? " union all " + ofRounds(ofDay, 2, last, filter.end()) : "");
    }

    private String ofMonths(String more, LocalDate first, LocalDate last, boolean alone) {
        parameters.put(
                "scope",
                filter.scopes().isEmpty()
                        ? EVERYTHING
                        : filter.scopes().iterator().next());
        var begins = first.isAfter(FigureFilter.BEGINNING);
        var ends = last.isBefore(FigureFilter.END);
        if (begins) {
            parameters.put("firstMonth", first);
        }
        if (ends) {
            parameters.put("endMonth", last);
        }
        return "select f.question" + more + ", " + VALUES + " from month_figure f where f.scope = "
                + UNSEEN.formatted("cast(:scope as uuid)") + " and f.kind = " + UNSEEN.formatted("cast(:kind as text)")
                + (alone && begins && ends ? " and " + ONE_BY_ONE : between(begins, ends));
    }

    private static String between(boolean begins, boolean ends) {
        return (begins ? " and f.month >= " + UNSEEN.formatted("serially(cast(:firstMonth as date))") : "")
                + (ends ? " and f.month < " + UNSEEN.formatted("serially(cast(:endMonth as date))") : "");
    }

    /**
     * Rounds first, as an array: joined, so many are expected that other processes help, which takes longer than doing it.
     * Few have several scopes, so these are looked up then, and not the kind and the days; else there are few days.
     */
    private String ofRounds(String more, int number, LocalDate start, LocalDate end) {
        var several = filter.scopes().size() > 1;
        var rounds = "select w.id from feedback_wave w where " + (several ? "w.kind || ''" : "w.kind") + " = "
                + UNSEEN.formatted("cast(:kind as text)")
                + days(several ? "w.day + 0" : "w.day", number, start, end, UNSEEN);
        if (several) {
            rounds += " and w.scopes @> " + UNSEEN.formatted(scopes());
        } else if (!filter.scopes().isEmpty()) {
            parameters.put("scope", filter.scopes().iterator().next());
            rounds += " and " + UNSEEN.formatted("cast(:scope as uuid)") + " = any (w.scopes)";
        }
        return "select f.question" + more + ", " + VALUES + " from wave_figure f"
                + (more.contains("w.") ? " join feedback_wave w on w.id = f.wave_id" : "")
                + " where f.wave_id = any (array(" + rounds + "))";
    }

    private String scopes() {
        parameters.put("scopes", filter.scopes().toArray(UUID[]::new));
        return "cast(:scopes as uuid[])";
    }

    /** A bound that bounds nothing is left out: the database would look for rounds by day where a scope has far fewer. */
    private String days(String day, int number, LocalDate start, LocalDate end, String value) {
        var condition = " and w.day is not null";
        if (start.isAfter(FigureFilter.BEGINNING)) {
            parameters.put("start" + number, start);
            condition += " and " + day + " >= " + value.formatted("cast(:start" + number + " as date)");
        }
        if (end.isBefore(FigureFilter.END)) {
            parameters.put("end" + number, end);
            condition += " and " + day + " < " + value.formatted("cast(:end" + number + " as date)");
        }
        return condition;
    }

    private static LocalDate wholeFrom(LocalDate day) {
        return day.getDayOfMonth() == 1 ? day : day.withDayOfMonth(1).plusMonths(1);
    }

    private static String each(String column) {
        return IntStream.range(0, Figure.VALUES).mapToObj(column::formatted).collect(joining(", "));
    }
}
