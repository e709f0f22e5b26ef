package org.carte.web.improvement;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.carte.ejb.improvement.ImprovementService;
import org.carte.persistence.improvement.ImprovementRow;

/** Backs {@code app/improvement/list.xhtml}: what is to be made better. */
@Named
@RequestScoped
public class ImprovementListView extends RegisterView<ImprovementRow> {

    @Inject
    ImprovementService improvements;

    /** Shows what is open, as long as nothing else is asked for. */
    public ImprovementListView() {
        super("closed");
    }

    @Override
    Page<ImprovementRow> search(String words, boolean isDone, PageRequest request) {
        return improvements.search(words, isDone, request);
    }

    @Override
    LocalDate today() {
        return improvements.today();
    }
}
