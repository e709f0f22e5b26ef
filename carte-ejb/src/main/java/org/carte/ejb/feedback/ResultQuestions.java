package org.carte.ejb.feedback;

import static java.util.stream.Collectors.toCollection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.carte.persistence.feedback.Figure;
import org.carte.persistence.feedback.QuestionnaireRepository;
import org.carte.persistence.feedback.ResultRepository;
import org.carte.persistence.feedback.WaveKind;

/** What figures of many sessions are about. For services of this feature. */
@Stateless
@PermitAll
public class ResultQuestions {

    /** More objectives than a programme has; those of all programmes together are no results of anything. */
    private static final int MOST_OBJECTIVES = 40;

    @Inject
    Questionnaires questionnaires;

    @Inject
    QuestionnaireRepository versions;

    @Inject
    ResultRepository results;

    /** The questions in force, and before and after them those that only earlier versions or programmes asked. */
    public Questionnaire of(WaveKind kind, Collection<Figure> figures) {
        var now = questionnaires.inForce(kind);
        var left = figures.stream()
                .map(Figure::question)
                .filter(key -> !key.equals(Figure.TURNOUT) && now.rated(key).isEmpty())
                .collect(toCollection(TreeSet::new));
        if (left.isEmpty()) {
            return now;
        }
        var questions = new ArrayList<>(objectives(left));
        questions.addAll(now.questions());
        for (var version : versions.ofKind(kind)) {
            Questionnaires.read(version).rated().stream()
                    .filter(question -> left.remove(question.key()))
                    .forEach(questions::add);
        }
        return new Questionnaire(now.versionId(), kind, now.number(), now.titles(), questions);
    }

    private List<Question> objectives(Set<String> keys) {
        var ids = keys.stream()
                .filter(key -> key.startsWith(Question.OBJECTIVE))
                .map(key -> UUID.fromString(key.substring(Question.OBJECTIVE.length())))
                .toList();
        if (ids.isEmpty() || ids.size() > MOST_OBJECTIVES) {
            return List.of();
        }
        return results.objectives(ids).stream()
                .map(one -> Question.rating(Question.OBJECTIVE + one.id(), one.label()))
                .toList();
    }
}
