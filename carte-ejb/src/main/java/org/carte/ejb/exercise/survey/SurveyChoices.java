package org.carte.ejb.exercise.survey;

import java.util.List;

/** Questions that are answered by choosing. */
final class SurveyChoices {

    private static final int MOST_OF_ONE = 20;
    private static final int MOST_OF_MANY = 60;
    private static final int MOST_RANKED = 40;

    private SurveyChoices() {}

    static SurveyDraft one(SurveyQuestion question) {
        var choices = question.choices("choices");
        if (choices.size() <= MOST_OF_ONE) {
            return draft(question, "CHOICE_ONE", choices, MOST_OF_ONE, null, null);
        }
        question.note("long", MOST_OF_ONE);
        return draft(question, "CHOICE_MANY", choices, MOST_OF_MANY, 1, 1);
    }

    static SurveyDraft many(SurveyQuestion question) {
        var choices = question.choices("choices");
        int all = choices.size() + (other(question) ? 1 : 0);
        int most = Math.min(question.number("maxSelectedChoices", 0), all);
        int least = Math.max(1, question.number("minSelectedChoices", 1));
        return draft(
                question,
                "CHOICE_MANY",
                choices,
                MOST_OF_MANY,
                Math.min(least, most > 0 ? most : Math.max(1, choices.size())),
                most > 0 ? most : null);
    }

    static SurveyDraft pictures(SurveyQuestion question) {
        return question.flag("multiSelect") ? many(question) : one(question);
    }

    private static SurveyDraft draft(
            SurveyQuestion question, String type, List<SurveyChoice> choices, int limit, Integer least, Integer most) {
        if (choices.size() < 2 || choices.size() > limit) {
            question.note("choices", choices.size(), 2, limit);
            return null;
        }
        return SurveyDraft.of(
                type,
                "prompt",
                question.cut(question.asked(), SurveyTypes.LONGEST_PROMPT),
                "options",
                SurveyChoice.things(choices),
                "least",
                least,
                "most",
                most,
                "other",
                other(question));
    }

    private static boolean other(SurveyQuestion question) {
        return question.flag("showOtherItem", "hasOther");
    }

    static SurveyDraft yesOrNo(SurveyQuestion question) {
        boolean french = question.language().startsWith("fr");
        var yes = question.text("labelTrue", 200);
        var no = question.text("labelFalse", 200);
        return draft(
                question,
                "CHOICE_ONE",
                List.of(
                        new SurveyChoice("yes", yes.isEmpty() ? french ? "Oui" : "Yes" : yes),
                        new SurveyChoice("no", no.isEmpty() ? french ? "Non" : "No" : no)),
                MOST_OF_ONE,
                null,
                null);
    }

    static SurveyDraft ranking(SurveyQuestion question) {
        var choices = question.choices("choices");
        if (choices.size() < 2 || choices.size() > MOST_RANKED) {
            question.note("choices", choices.size(), 2, MOST_RANKED);
            return null;
        }
        int most = question.flag("selectToRankEnabled") ? question.number("maxSelectedChoices", 0) : 0;
        return SurveyDraft.of(
                "RANK",
                "prompt",
                question.cut(question.asked(), SurveyTypes.LONGEST_PROMPT),
                "items",
                SurveyChoice.things(choices),
                "top",
                most > 0 ? Math.min(most, choices.size()) : choices.size());
    }
}
