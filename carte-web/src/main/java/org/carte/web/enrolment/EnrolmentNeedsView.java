package org.carte.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.enrolment.Need;
import org.carte.ejb.enrolment.PositioningService;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionService;

/** Backs {@code app/enrolment/needs.xhtml}: where those who come start from. */
@Named
@RequestScoped
public class EnrolmentNeedsView {

    @Inject
    SessionService sessions;

    @Inject
    PositioningService positioning;

    private UUID id;
    private SessionDetails details;
    private List<Need> needs;

    /** Reads the questions and what was answered. */
    public void load() {
        details = sessions.byId(id);
        needs = positioning.needs(id);
    }

    public SessionDetails getDetails() {
        return details;
    }

    public List<Need> getNeeds() {
        return needs;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
