package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Flag;
import org.carte.ejb.exercise.shape.Tree;

/** One of several, or something else instead. */
@ApplicationScoped
public class ChoiceOne extends ChoiceMany {

    @Override
    public String code() {
        return "CHOICE_ONE";
    }

    @Override
    public Fields config() {
        return Things.asked().needs("options", Things.listed(2, 20)).may("other", new Flag());
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of();
    }

    @Override
    int most(Tree config) {
        return 1;
    }
}
