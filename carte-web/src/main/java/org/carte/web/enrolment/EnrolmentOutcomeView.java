package org.carte.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carte.ejb.enrolment.CsvEnrolment;
import org.carte.ejb.enrolment.EnrolmentOutcome;

/** Backs the result of {@code app/enrolment/add.xhtml}: who got a place, who waits, who was refused and why. */
@Named
@ViewScoped
public class EnrolmentOutcomeView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    EnrolmentWordsView say;

    private transient CsvEnrolment came;

    /** Shows what came of it. */
    void show(CsvEnrolment shown) {
        came = shown;
    }

    /** How many got a place, wait, were refused. */
    public String getSummary() {
        return say.summary(
                getOutcomes().stream().filter(EnrolmentOutcome::hasPlace).count(),
                getOutcomes().stream().filter(EnrolmentOutcome::isWaiting).count(),
                getOutcomes().stream().filter(one -> one.refusal() != null).count());
    }

    public List<EnrolmentOutcome> getOutcomes() {
        return came == null ? List.of() : came.outcomes();
    }

    public List<CsvEnrolment.RejectedLine> getRejected() {
        return came == null ? List.of() : came.rejected();
    }
}
