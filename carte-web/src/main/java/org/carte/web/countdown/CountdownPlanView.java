package org.carte.web.countdown;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carte.ejb.countdown.CountdownPlanService;
import org.carte.persistence.countdown.StepKind;
import org.carte.web.shared.EditedRows;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/countdown/plan.xhtml}: the steps of every session. */
@Named
@ViewScoped
public class CountdownPlanView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CountdownPlanService plans;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private EditedRows<StepRow> steps = new EditedRows<>(StepRow::new, List.of());
    private int seen;

    /** Reads the steps as they are. */
    public void load() {
        seen = plans.version();
        steps = new EditedRows<>(
                StepRow::new, plans.steps().stream().map(StepRow::of).toList());
    }

    /** Puts these steps in place. */
    public void save() {
        plans.replace(seen, steps.getAll().stream().map(StepRow::plan).toList());
        messages.info("countdown.plan.saved");
        navigation.to("/app/settings/countdown");
    }

    public EditedRows<StepRow> getSteps() {
        return steps;
    }

    public StepKind[] getKinds() {
        return StepKind.values();
    }
}
