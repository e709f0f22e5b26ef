package org.carte.ejb.carte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.shared.pdf.PlainText;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.OwnAnswer;

/** What an answer offers to the map, ready to stand on it. */
@ApplicationScoped
public class AnswerOffers {

    @Inject
    ExerciseTypes types;

    /** The words that may be picked, each once. */
    public List<String> of(OwnAnswer own) {
        var exercise = own.exercise();
        return types
                .of(exercise.getType())
                .offers(Tree.of(exercise.getConfig()), Tree.of(own.answer().getPayload()))
                .stream()
                .map(PlainText::clean)
                .filter(text -> !text.isEmpty() && text.length() <= Entry.WORDING)
                .distinct()
                .toList();
    }
}
