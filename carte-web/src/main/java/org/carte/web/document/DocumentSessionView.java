package org.carte.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.document.DocumentService;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionService;
import org.carte.persistence.document.IssuedRow;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.web.shared.PagedModel;
import org.carte.web.shared.PathId;

/** Backs {@code app/document/session.xhtml}: what can be printed of a session, and what was. */
@Named
@ViewScoped
public class DocumentSessionView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    DocumentService documents;

    @Inject
    SessionService sessions;

    private String id;
    private PagedModel<IssuedRow> issued;
    private transient SessionDetails details;
    private transient List<Person> people;

    /** Reads the session, or says that there is none. */
    public void load() {
        var session = PathId.of(id);
        details = sessions.byId(session);
        issued = new PagedModel<>((words, page) -> documents.issued(session, page));
    }

    /** Whether convocations can be made: it is announced, and not called off. */
    public boolean isAnnounced() {
        return status() != SessionStatus.DRAFT && status() != SessionStatus.CANCELLED;
    }

    public boolean isCancelled() {
        return status() == SessionStatus.CANCELLED;
    }

    /** Whether certificates can be made: it is over. */
    public boolean isOver() {
        return status() == SessionStatus.DONE || status() == SessionStatus.ARCHIVED;
    }

    public boolean isNameless() {
        return !documents.hasLetterhead();
    }

    /** Those whom papers are made out to; for administrators. */
    public List<Person> getPeople() {
        if (people == null) {
            people = documents.people(UUID.fromString(id));
        }
        return people;
    }

    public SessionDetails getDetails() {
        if (details == null) {
            details = sessions.byId(PathId.of(id));
        }
        return details;
    }

    private SessionStatus status() {
        return getDetails().session().getStatus();
    }

    public PagedModel<IssuedRow> getIssued() {
        return issued;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
