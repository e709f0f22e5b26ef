package org.carte.web.improvement;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.carte.ejb.improvement.ComplaintService;
import org.carte.persistence.improvement.Complaint;

/** Backs {@code app/improvement/complaints.xhtml}: the register of complaints. */
@Named
@RequestScoped
public class ImprovementComplaintsView extends RegisterView<Complaint> {

    @Inject
    ComplaintService complaints;

    /** Shows what is open, as long as nothing else is asked for. */
    public ImprovementComplaintsView() {
        super("answered");
    }

    @Override
    Page<Complaint> search(String words, boolean isDone, PageRequest request) {
        return complaints.search(words, isDone, request);
    }

    @Override
    LocalDate today() {
        return complaints.today();
    }
}
