package org.carte.ejb.exercise.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something a form lists: an answer to choose, a row, a column.
 *
 * @param value what stands for it in an answer
 * @param label what people read
 */
record SurveyChoice(Object value, String label) {

    private static final int LONGEST = 200;

    /** Those of a list; of each its text, or its value where it has none. */
    static List<SurveyChoice> all(SurveyQuestion question, Object list) {
        var all = new ArrayList<SurveyChoice>();
        if (list instanceof List<?> given) {
            for (var each : given) {
                var choice = each instanceof Map<?, ?> object ? of(question, object) : plain(question, each);
                if (!choice.label.isBlank()) {
                    all.add(choice);
                }
            }
        }
        return all;
    }

    private static SurveyChoice of(SurveyQuestion question, Map<?, ?> object) {
        var value = object.containsKey("value") ? object.get("value") : object.get("name");
        var text = SurveyText.of(
                object.containsKey("text") ? object.get("text") : object.get("title"), question.language());
        for (var condition : List.of("visibleIf", "enableIf", "imageLink")) {
            if (object.get(condition) != null) {
                question.note("property", condition);
            }
        }
        return text.isEmpty()
                ? plain(question, value)
                : new SurveyChoice(value, question.cut(text.replace('\n', ' '), LONGEST));
    }

    private static SurveyChoice plain(SurveyQuestion question, Object value) {
        var label = SurveyText.of(value, question.language());
        return new SurveyChoice(value, question.cut(label.replace('\n', ' '), LONGEST));
    }

    /** As an exercise lists them; no two bear the same name. */
    static List<Map<String, Object>> things(List<SurveyChoice> choices) {
        var taken = new HashSet<String>();
        var things = new ArrayList<Map<String, Object>>();
        for (var choice : choices) {
            var thing = new LinkedHashMap<String, Object>();
            thing.put("id", free(String.valueOf(choice.value), things.size() + 1, taken));
            thing.put("label", choice.label);
            things.add(thing);
        }
        return things;
    }

    private static String free(String wanted, int at, Set<String> taken) {
        var name = wanted.matches("[A-Za-z0-9_-]{1,40}") ? wanted : "c" + at;
        for (int more = 2; !taken.add(name); more++) {
            name = "c" + at + "-" + more;
        }
        return name;
    }
}
