package org.carte.ejb.exercise.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.carte.ejb.exercise.ExerciseContent;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.shape.Json;
import org.carte.ejb.exercise.survey.SurveyElement.Outcome;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.exercise.Sharing;

/** Goes through a form, page by page and panel by panel, in the order a participant would. */
final class SurveyForm {

    private static final int MOST_ELEMENTS = 300;
    private static final int MOST_TAG = 40;
    private static final int MOST_TITLE = 160;
    private static final int MOST_INSTRUCTIONS = 4000;
    private static final int MINUTES = 10;
    private static final Set<String> LOGIC = Set.of(
            "visibleIf",
            "enableIf",
            "requiredIf",
            "readOnly",
            "triggers",
            "calculatedValues",
            "timeLimit",
            "maxTimeToFinish",
            "timeLimitPerPage");

    private final Function<String, ExerciseType> types;
    private final String language;
    private final List<String> tags;
    private final List<SurveyElement> found = new ArrayList<>();
    private String before = "";

    private SurveyForm(Function<String, ExerciseType> types, String title, String language) {
        this.types = types;
        this.language = language;
        this.tags = title.isBlank() ? List.of() : List.of(start(title, MOST_TAG).strip());
    }

    /**
     * What a form becomes.
     *
     * @param types by their names
     * @param json as SurveyJS writes it
     * @throws InvalidException when it is no form at all
     */
    static SurveyReport report(Function<String, ExerciseType> types, String json, String language) {
        if (!(Json.read(json) instanceof Map<?, ?> form) || !hasElements(form)) {
            throw new InvalidException("survey", "error.exercise.noSurvey");
        }
        var languages = SurveyText.languages(form, own(form));
        var spoken = languages.contains(language) ? language : own(form);
        var title = start(SurveyText.of(form.get("title"), spoken).replace('\n', ' '), MOST_TITLE);
        return new SurveyReport(title, spoken, List.copyOf(languages), new SurveyForm(types, title, spoken).read(form));
    }

    private static boolean hasElements(Map<?, ?> form) {
        return List.of("pages", "elements", "questions").stream().anyMatch(name -> form.get(name) instanceof List);
    }

    /** The language of texts that stand alone; English unless the form says so. */
    private static String own(Map<?, ?> form) {
        return form.get("locale") instanceof String locale && SurveyText.isLanguage(locale)
                ? locale
                : Locale.ENGLISH.getLanguage();
    }

    /** So many characters of it, the whole where it has no more. */
    private static String start(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private List<SurveyElement> read(Map<?, ?> form) {
        logic("", "survey", form);
        if (form.get("pages") instanceof List<?> pages) {
            for (int at = 0; at < pages.size(); at++) {
                var path = "pages[" + at + "]";
                before = "";
                if (pages.get(at) instanceof Map<?, ?> page) {
                    container(path, "page", page);
                } else {
                    lost(path, "", "", SurveyNote.of("shape"));
                }
            }
        }
        before = "";
        elements("", form);
        return found;
    }

    /** What it says is said before the first question in it. */
    private void container(String path, String kind, Map<?, ?> container) {
        logic(path, kind, container);
        before = SurveyText.joined(
                before,
                SurveyText.of(container.get("title"), language),
                SurveyText.of(container.get("description"), language));
        elements(path + ".", container);
    }

    private void elements(String path, Map<?, ?> container) {
        for (var name : List.of("elements", "questions")) {
            if (container.get(name) instanceof List<?> elements) {
                for (int at = 0; at < elements.size() && found.size() < MOST_ELEMENTS; at++) {
                    element(path + name + "[" + at + "]", elements.get(at));
                }
            }
        }
    }

    private void element(String path, Object element) {
        if (!(element instanceof Map<?, ?> members)) {
            lost(path, "", "", SurveyNote.of("shape"));
            return;
        }
        var question = new SurveyQuestion(members, language);
        switch (question.kind()) {
            case "panel", "flowpanel" -> container(path, question.kind(), members);
            case "html" -> html(path, question);
            default -> question(path, question);
        }
    }

    private void html(String path, SurveyQuestion question) {
        var text = question.text("html");
        before = SurveyText.joined(before, text);
        var outcome = text.isEmpty() ? Outcome.LOST : Outcome.INSTRUCTIONS;
        add(path, SurveyText.of(question.get("name"), language), "html", outcome, null, question.notes());
    }

    private void question(String path, SurveyQuestion question) {
        var draft = SurveyTypes.of(question);
        var asked = question.asked().replace('\n', ' ');
        var content = draft == null || asked.isBlank() ? null : content(question, draft, asked);
        if (asked.isBlank()) {
            question.note("untitled");
        }
        if (content != null && !isRight(question, content)) {
            content = null;
        }
        var outcome = content == null ? Outcome.LOST : Outcome.EXERCISE;
        add(path, asked, question.kind(), outcome, content, question.notes());
        before = content == null ? before : "";
    }

    private ExerciseContent content(SurveyQuestion question, SurveyDraft draft, String asked) {
        var title = start(asked, MOST_TITLE);
        var instructions = SurveyText.joined(
                before,
                title.equals(asked) || draft.config().containsKey("prompt") ? "" : asked,
                question.text("description"));
        return new ExerciseContent(
                title,
                draft.type(),
                question.cut(instructions, MOST_INSTRUCTIONS),
                "",
                "",
                MINUTES,
                draft.config(),
                null,
                Sharing.ME,
                tags,
                false);
    }

    private boolean isRight(SurveyQuestion question, ExerciseContent content) {
        var wrong = types.apply(content.type()).validateConfig(content.config());
        wrong.forEach(each -> question.note("wrong", each.field()));
        return wrong.isEmpty();
    }

    /** Rules have no counterpart: an exercise is always the same one. */
    private void logic(String path, String kind, Map<?, ?> container) {
        var rules = container.keySet().stream()
                .map(String::valueOf)
                .filter(LOGIC::contains)
                .map(name -> SurveyNote.of("property", name))
                .toList();
        if (!rules.isEmpty()) {
            lost(path, SurveyText.of(container.get("title"), language), kind, rules.toArray(SurveyNote[]::new));
        }
    }

    private void lost(String path, String name, String kind, SurveyNote... notes) {
        add(path, name, kind, Outcome.LOST, null, List.of(notes));
    }

    private void add(
            String path, String name, String kind, Outcome outcome, ExerciseContent content, List<SurveyNote> notes) {
        found.add(new SurveyElement(path, start(name, MOST_TITLE), start(kind, MOST_TAG), outcome, content, notes));
    }
}
