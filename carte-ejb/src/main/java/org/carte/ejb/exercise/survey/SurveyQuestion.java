package org.carte.ejb.exercise.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One element of a form while it is being read. What is read of it is remembered, so that what is left can be told; what
 * is not there, or is of another kind, is nothing.
 */
final class SurveyQuestion {

    /** Looks, layout, and what says nothing to a participant. */
    private static final Set<String> SILENT = Set.of(
            ("type name title description isRequired requiredErrorText startWithNewLine colCount columnsCount width minWidth"
                            + " maxWidth indent innerIndent rightIndent rows cols size showNumber hideNumber titleLocation"
                            + " descriptionLocation questionTitleLocation state valueName id cssClasses autoGrow allowResize"
                            + " acceptCarriageReturn searchEnabled searchMode renderAs itemSize showClearButton allowClear"
                            + " rateColorMode rateType rateDisplayMode displayMode scaleColorMode displayRateDescriptionsAsExtremeItems"
                            + " autoGenerate showLabels showLabel useDisplayValuesInDynamicTexts closeOnSelect alternateRows"
                            + " verticalAlign showHeader panelCount addPanelText removePanelText panelsState maxLength"
                            + " fitToContainer titleActions errorLocation valueTrue valueFalse autocomplete")
                    .split(" ", -1));

    private final Map<?, ?> members;
    private final String language;
    private final Set<String> used = new HashSet<>();
    private final List<SurveyNote> notes = new ArrayList<>();

    SurveyQuestion(Map<?, ?> members, String language) {
        this.members = members;
        this.language = language;
    }

    /** What stands under that name. */
    Object get(String name) {
        used.add(name);
        return members.get(name);
    }

    String kind() {
        return get("type") instanceof String kind ? kind : "";
    }

    String language() {
        return language;
    }

    String text(String name) {
        return SurveyText.of(get(name), language);
    }

    /** The text there, not longer than that. */
    String text(String name, int most) {
        return cut(text(name), most);
    }

    /** What it asks: its title, or its name where it has none. */
    String asked() {
        var title = text("title");
        if (title.matches("(?s).*\\{[\\w.\\[\\]-]+}.*")) {
            note("piping");
        }
        return title.isEmpty() ? SurveyText.of(get("name"), language) : title;
    }

    /** The whole number there; null for none. */
    Integer number(String name) {
        return whole(get(name));
    }

    int number(String name, int otherwise) {
        var number = number(name);
        return number == null ? otherwise : number;
    }

    /** What can be counted with; null for anything else. */
    static Integer whole(Object value) {
        if (!(value instanceof Number given)) {
            return null;
        }
        double number = given.doubleValue();
        return Math.abs(number) <= 1_000_000 && number == Math.rint(number) ? Integer.valueOf((int) number) : null;
    }

    boolean flag(String... names) {
        return Stream.of(names).map(this::get).filter(Boolean.TRUE::equals).count() > 0;
    }

    /** What the list there holds, each with what it is called. */
    List<SurveyChoice> choices(String name) {
        return SurveyChoice.all(this, get(name));
    }

    /** The objects of the list there. */
    List<SurveyQuestion> all(String name) {
        var all = new ArrayList<SurveyQuestion>();
        if (get(name) instanceof List<?> list) {
            list.stream()
                    .filter(Map.class::isInstance)
                    .forEach(each -> all.add(new SurveyQuestion((Map<?, ?>) each, language)));
        }
        return all;
    }

    /** At most so many characters, and a note if there were more. */
    String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        note("cut", most);
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    void note(String key, Object... arguments) {
        var note = SurveyNote.of(
                key, Stream.of(arguments).map(SurveyQuestion::shown).toArray());
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /** What was noted, and one note for each property that nobody has read. */
    List<SurveyNote> notes() {
        members.forEach((key, value) -> {
            var name = String.valueOf(key);
            if (!used.contains(name) && !SILENT.contains(name) && !isNothing(value)) {
                note("property", name);
            }
        });
        return List.copyOf(notes);
    }

    private static Object shown(Object argument) {
        return argument instanceof String text && text.length() > 60 ? "…" : argument;
    }

    private static boolean isNothing(Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || "".equals(value)
                || List.of().equals(value);
    }
}
