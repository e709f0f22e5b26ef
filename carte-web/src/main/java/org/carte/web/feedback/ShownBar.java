package org.carte.web.feedback;

import org.carte.ejb.feedback.Question;
import org.carte.ejb.feedback.Tally;

/** How many chose one value. */
public final class ShownBar {

    private final Tally.Bar bar;
    private final String label;
    private final String percent;

    ShownBar(Question question, Tally.Bar bar, ResultWords words) {
        this.bar = bar;
        label = question.choice(bar.value(), words.locale());
        percent = words.percent(bar.share());
    }

    public String getLabel() {
        return label;
    }

    /** From 0 to 1. */
    public double getShare() {
        return bar.share();
    }

    public long getTotal() {
        return bar.total();
    }

    public String getPercent() {
        return percent;
    }
}
