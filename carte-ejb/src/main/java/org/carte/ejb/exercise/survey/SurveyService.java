package org.carte.ejb.exercise.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.carte.ejb.exercise.ExerciseService;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.exercise.ExerciseVersion;

/** Makes exercises of forms made with SurveyJS: first what would become of one, then the exercises that are wanted. */
@Stateless
@RolesAllowed(FACILITATOR)
public class SurveyService {

    private static final int LARGEST = 256 * 1024;

    @Inject
    ExerciseTypes types;

    @Inject
    ExerciseService exercises;

    /**
     * What would become of a form; nothing is stored.
     *
     * @param json as SurveyJS writes it
     * @param language of the texts that are wanted, or the nearest there is
     * @throws InvalidException when it is no form at all
     */
    public SurveyReport preview(String json, String language) {
        if (json.getBytes(UTF_8).length > LARGEST) {
            throw new BusinessException(Kind.TOO_LARGE, "error.exercise.surveyTooLarge");
        }
        return SurveyForm.report(types::of, json, language);
    }

    /**
     * Adds the exercises a form becomes, for the caller alone to begin with: all that are wanted or, when one is wrong,
     * none.
     *
     * @param paths of the elements that are wanted, each once; empty for all that become one
     */
    public List<ExerciseVersion> add(String json, String language, Collection<String> paths) {
        var wanted = preview(json, language).exercises().stream()
                .filter(element -> paths.isEmpty() || paths.contains(element.path()))
                .toList();
        if (wanted.isEmpty() || wanted.size() < paths.size()) {
            throw new InvalidException("element", "error.exercise.surveyNothing");
        }
        return wanted.stream().map(element -> exercises.add(element.content())).toList();
    }
}
