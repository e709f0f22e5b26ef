package org.carte.ejb.exercise.survey;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which type of exercise comes nearest to a type of question. */
final class SurveyTypes {

    /** What a question may ask at most. */
    static final int LONGEST_PROMPT = 1000;

    private static final Map<String, Function<SurveyQuestion, SurveyDraft>> KNOWN = Map.ofEntries(
            Map.entry("text", SurveyTypes::text),
            Map.entry("comment", SurveyTypes::comment),
            Map.entry("multipletext", SurveyTypes::multipleText),
            Map.entry("paneldynamic", SurveyTypes::panelDynamic),
            Map.entry("radiogroup", SurveyChoices::one),
            Map.entry("buttongroup", SurveyChoices::one),
            Map.entry("dropdown", SurveyChoices::one),
            Map.entry("checkbox", SurveyChoices::many),
            Map.entry("tagbox", SurveyChoices::many),
            Map.entry("imagepicker", SurveyChoices::pictures),
            Map.entry("boolean", SurveyChoices::yesOrNo),
            Map.entry("ranking", SurveyChoices::ranking),
            Map.entry("rating", SurveyScales::rating),
            Map.entry("slider", SurveyScales::slider),
            Map.entry("matrix", SurveyScales::matrix));

    private SurveyTypes() {}

    /** The exercise; null where nothing comes near, with a note. */
    static SurveyDraft of(SurveyQuestion question) {
        var known = KNOWN.get(question.kind());
        if (known == null) {
            question.note("kind");
            return null;
        }
        return known.apply(question);
    }

    private static SurveyDraft text(SurveyQuestion question) {
        var input = question.text("inputType");
        if (!input.isEmpty() && !input.equals("text")) {
            question.note("input", input);
        }
        int most = limit(question, "maxLength", 280);
        return SurveyDraft.of(
                "TEXT_SHORT",
                "prompt",
                question.cut(question.asked(), LONGEST_PROMPT),
                "hint",
                question.text("placeholder", 400),
                "maxLength",
                most);
    }

    private static SurveyDraft comment(SurveyQuestion question) {
        return SurveyDraft.of(
                "TEXT_LONG",
                "prompt",
                question.cut(question.asked(), LONGEST_PROMPT),
                "guidance",
                guidance(question),
                "minLength",
                ofValidator(question, "minLength"),
                "maxLength",
                limit(question, "maxLength", 2000));
    }

    private static List<String> guidance(SurveyQuestion question) {
        var hint = question.text("placeholder", 400);
        return hint.isEmpty() ? null : List.of(hint);
    }

    /** A limit the question or its validator sets, as far as an exercise goes; otherwise that far. */
    private static int limit(SurveyQuestion question, String name, int otherwise) {
        var set = question.number(name);
        var limit = set == null || set <= 0 ? ofValidator(question, name) : set;
        int furthest = otherwise == 280 ? 280 : 20_000;
        return limit == null || limit <= 0 ? otherwise : Math.min(limit, furthest);
    }

    private static Integer ofValidator(SurveyQuestion question, String name) {
        Integer found = null;
        for (var validator : question.all("validators")) {
            if (validator.kind().equals("text")) {
                found = validator.number(name);
            } else {
                question.note("validator", validator.kind());
            }
        }
        return found == null || found <= 0 ? null : Integer.valueOf(Math.min(found, 20_000));
    }

    /** A short text under each of several words: a canvas with one card a zone. */
    private static SurveyDraft multipleText(SurveyQuestion question) {
        var zones = SurveyChoice.things(question.choices("items"));
        zones.forEach(zone -> zone.put("most", 1));
        return SurveyDraft.of("CANVAS", "prompt", question.cut(question.asked(), LONGEST_PROMPT), "zones", zones);
    }

    /** The same small form as often as one likes: a list of cards, when a card is one text. */
    private static SurveyDraft panelDynamic(SurveyQuestion question) {
        var each = question.all("templateElements");
        if (each.size() != 1 || !List.of("text", "comment").contains(each.get(0).kind())) {
            question.note("panel", each.size());
            return null;
        }
        int most = Math.max(1, Math.min(question.number("maxPanelCount", 10), 40));
        return SurveyDraft.of(
                "CARD_LIST",
                "prompt",
                question.cut(SurveyText.joined(question.asked(), each.get(0).text("title")), LONGEST_PROMPT),
                "least",
                Math.max(1, Math.min(question.number("minPanelCount", 1), most)),
                "most",
                most,
                "maxLength",
                Math.min(limit(each.get(0), "maxLength", 400), 400));
    }
}
