package org.carte.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carte.ejb.home.ComingService;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.web.shared.PathId;

/** Backs {@code app/home/coming.xhtml}: when and where to come. */
@Named
@RequestScoped
public class HomeComingView {

    @Inject
    ComingService service;

    private String id;
    private SessionDetails details;
    private boolean enrolled;

    /** Reads it, or says that there is no such session. */
    public void load() {
        details = service.to(PathId.of(id));
        enrolled = service.isEnrolled(PathId.of(id));
    }

    public SessionDetails getDetails() {
        return details;
    }

    public boolean isEnrolled() {
        return enrolled;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
