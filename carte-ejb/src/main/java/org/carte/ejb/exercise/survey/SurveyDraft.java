package org.carte.ejb.exercise.survey;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The exercise that a question becomes.
 *
 * @param type the name of its type
 */
record SurveyDraft(String type, Map<String, Object> config) {

    /** Keys and values in turn; those without a value are left out. */
    static SurveyDraft of(String type, Object... keysAndValues) {
        var config = new LinkedHashMap<String, Object>();
        var each = Arrays.asList(keysAndValues).iterator();
        while (each.hasNext()) {
            var key = (String) each.next();
            var value = each.next();
            if (value != null && !"".equals(value) && !Boolean.FALSE.equals(value)) {
                config.put(key, value);
            }
        }
        return new SurveyDraft(type, config);
    }
}
