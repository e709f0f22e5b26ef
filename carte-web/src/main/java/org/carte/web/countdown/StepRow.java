package org.carte.web.countdown;

import java.io.Serializable;
import java.util.UUID;
import org.carte.ejb.countdown.CountdownPlanService.StepPlan;
import org.carte.persistence.countdown.CountdownStep;
import org.carte.persistence.countdown.StepKind;

/** A step in the form of the settings. */
public class StepRow implements Serializable {

    private static final long serialVersionUID = 1;

    private UUID id;
    private Integer days;
    private StepKind kind = StepKind.OTHER;
    private String label;

    /** The row of a step that is there. */
    static StepRow of(CountdownStep step) {
        var row = new StepRow();
        row.id = step.getId();
        row.days = step.getDays();
        row.kind = step.getKind();
        row.label = step.getLabel();
        return row;
    }

    /** What the form asks for. */
    StepPlan plan() {
        return new StepPlan(id, days == null ? 0 : days, kind, label);
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public StepKind getKind() {
        return kind;
    }

    public void setKind(StepKind kind) {
        this.kind = kind;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
