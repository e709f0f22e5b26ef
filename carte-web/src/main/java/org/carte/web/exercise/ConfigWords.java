package org.carte.web.exercise;

import jakarta.faces.context.FacesContext;
import java.util.Set;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Violation;
import org.carte.web.shared.Words;

/** What is wrong with a configuration, in the words of its author's language. */
final class ConfigWords {

    private static final Set<String> NOT_YET = Set.of(Reading.MISSING, Reading.TOO_FEW, "error.exercise.gaps");

    private ConfigWords() {}

    /** Which member, which of its things, and what is wrong with it. */
    static String inFull(Violation violation) {
        var member = violation.field().split("\\.", -1)[0];
        return (member.isEmpty() ? "" : word("exercise.config." + member)) + row(violation) + " : " + words(violation);
    }

    /** What is wrong, where one sees what it is about. */
    static String said(Violation violation) {
        var row = row(violation);
        return row.isEmpty() ? words(violation) : word("exercise.edit.row") + row + " : " + words(violation);
    }

    /** Not wrong as long as its author is still writing. */
    static boolean isMissing(Violation violation) {
        return NOT_YET.contains(violation.key());
    }

    private static String row(Violation violation) {
        var path = violation.field().split("\\.", -1);
        return path.length > 1 && path[1].matches("\\d+") ? " " + (Integer.parseInt(path[1]) + 1) : "";
    }

    private static String words(Violation violation) {
        return word(violation.key(), violation.arguments().toArray());
    }

    private static String word(String key, Object... arguments) {
        return Words.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, arguments);
    }
}
