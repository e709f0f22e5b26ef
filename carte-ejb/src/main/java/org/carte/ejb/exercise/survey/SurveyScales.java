package org.carte.ejb.exercise.survey;

import java.util.ArrayList;
import java.util.List;

/** Questions that are answered by a mark. */
final class SurveyScales {

    private static final int MOST_STEPS = 10;
    private static final int LONGEST = 80;

    private SurveyScales() {}

    static SurveyDraft rating(SurveyQuestion question) {
        var values = question.choices("rateValues");
        if (!values.isEmpty()) {
            return ofValues(question, values);
        }
        int least = question.number("rateMin", 1);
        int step = Math.max(1, question.number("rateStep", 1));
        int most = question.number("rateMax", least + (question.number("rateCount", 5) - 1) * step);
        if (step == 1 && fits(least, most)) {
            return scale(
                    question,
                    least,
                    most,
                    question.text("minRateDescription", LONGEST),
                    question.text("maxRateDescription", LONGEST));
        }
        var steps = new ArrayList<SurveyChoice>();
        for (long mark = least; mark <= most && steps.size() <= 20; mark += step) {
            steps.add(new SurveyChoice(mark, String.valueOf(mark)));
        }
        return asChoices(question, steps);
    }

    /** Values that are numbers in a row are a scale; others are answers to choose from. */
    private static SurveyDraft ofValues(SurveyQuestion question, List<SurveyChoice> values) {
        var marks = marks(values);
        if (marks == null) {
            return asChoices(question, values);
        }
        int last = marks.size() - 1;
        var low = question.text("minRateDescription", LONGEST);
        var high = question.text("maxRateDescription", LONGEST);
        return scale(
                question,
                marks.get(0),
                marks.get(last),
                low.isEmpty() ? word(question, values.get(0)) : low,
                high.isEmpty() ? word(question, values.get(last)) : high);
    }

    private static SurveyDraft asChoices(SurveyQuestion question, List<SurveyChoice> steps) {
        if (steps.size() < 2 || steps.size() > 20) {
            question.note("choices", steps.size(), 2, 20);
            return null;
        }
        question.note("steps");
        return SurveyDraft.of(
                "CHOICE_ONE",
                "prompt",
                question.cut(question.asked(), SurveyTypes.LONGEST_PROMPT),
                "options",
                SurveyChoice.things(steps));
    }

    /** From one end to the other; a finer one becomes one from 0 to 10. */
    static SurveyDraft slider(SurveyQuestion question) {
        if (question.text("sliderType").equals("range")) {
            question.note("range");
            return null;
        }
        int least = question.number("min", 0);
        int most = question.number("max", 100);
        if (most <= least) {
            question.note("choices", 0, 2, MOST_STEPS + 1);
            return null;
        }
        if (question.number("step", 1) == 1 && fits(least, most)) {
            return scale(question, least, most, "", "");
        }
        question.note("coarser", least, most);
        return scale(question, 0, MOST_STEPS, String.valueOf(least), String.valueOf(most));
    }

    private static SurveyDraft scale(SurveyQuestion question, int least, int most, String low, String high) {
        return SurveyDraft.of(
                "SCALE",
                "prompt",
                question.cut(question.asked(), SurveyTypes.LONGEST_PROMPT),
                "min",
                least,
                "max",
                most,
                "minLabel",
                low,
                "maxLabel",
                high,
                "noAnswer",
                !question.flag("isRequired"));
    }

    /** Rows to be weighed, when the columns can be read as a scale: by their numbers, or by their order. */
    static SurveyDraft matrix(SurveyQuestion question) {
        var rows = question.choices("rows");
        var columns = question.choices("columns");
        if (rows.isEmpty() || rows.size() > 40) {
            question.note("choices", rows.size(), 1, 40);
            return null;
        }
        if (columns.size() < 2 || columns.size() > MOST_STEPS + 1) {
            question.note("choices", columns.size(), 2, MOST_STEPS + 1);
            return null;
        }
        var marks = marks(columns);
        int last = columns.size() - 1;
        if (columns.subList(1, last).stream()
                .anyMatch(column -> !word(question, column).isEmpty())) {
            question.note("columns");
        }
        return SurveyDraft.of(
                "SCALE_SET",
                "min",
                marks == null ? 1 : marks.get(0),
                "max",
                marks == null ? columns.size() : marks.get(last),
                "minLabel",
                word(question, columns.get(0)),
                "maxLabel",
                word(question, columns.get(last)),
                "rows",
                SurveyChoice.things(rows));
    }

    /** What it says beside its number. */
    private static String word(SurveyQuestion question, SurveyChoice column) {
        return column.label().equals(String.valueOf(column.value())) && SurveyQuestion.whole(column.value()) != null
                ? ""
                : question.cut(column.label(), LONGEST);
    }

    /** The numbers behind the values, when they follow each other; null otherwise. */
    private static List<Integer> marks(List<SurveyChoice> values) {
        var marks = new ArrayList<Integer>();
        for (var value : values) {
            var mark = SurveyQuestion.whole(value.value());
            if (mark == null || (!marks.isEmpty() && mark != marks.get(marks.size() - 1) + 1)) {
                return null;
            }
            marks.add(mark);
        }
        return fits(marks.get(0), marks.get(marks.size() - 1)) ? marks : null;
    }

    private static boolean fits(int least, int most) {
        return least >= -10 && most <= 20 && most > least && most - least <= MOST_STEPS;
    }
}
