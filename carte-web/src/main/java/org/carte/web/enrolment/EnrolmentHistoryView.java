package org.carte.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carte.ejb.enrolment.HistoryService;
import org.carte.ejb.enrolment.PersonHistory;
import org.carte.web.shared.PathId;

/** Backs {@code app/enrolment/history.xhtml}: what one person has been through. */
@Named
@RequestScoped
public class EnrolmentHistoryView {

    @Inject
    HistoryService service;

    private String id;
    private PersonHistory history;

    /** Reads it. */
    public void load() {
        history = service.of(PathId.of(id));
    }

    public PersonHistory getHistory() {
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
