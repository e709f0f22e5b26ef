package org.carte.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.carte.ejb.home.HomeService;
import org.carte.persistence.home.SessionGlance;

/** Backs {@code public/home/index.xhtml}: what anybody may come to. */
@Named
@RequestScoped
public class HomePublicView {

    @Inject
    HomeService home;

    @Inject
    ZoneId zone;

    @Inject
    FacesContext faces;

    private List<SessionGlance> sessions;

    /** Reads what is announced. */
    public void load() {
        sessions = home.upcoming();
    }

    /** The sessions announced, the next first. */
    public List<SessionGlance> getSessions() {
        return sessions;
    }

    /** Day and hours, in the reader's language and the organisation's zone. */
    public String when(SessionGlance session) {
        return SessionDay.text(session, zone, faces.getViewRoot().getLocale());
    }

    /** The day, for {@code <time datetime>}. */
    public LocalDate date(SessionGlance session) {
        return SessionDay.date(session, zone);
    }
}
