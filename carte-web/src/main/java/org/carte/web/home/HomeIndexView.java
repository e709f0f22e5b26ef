package org.carte.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.carte.ejb.home.Chore;
import org.carte.ejb.home.HomeService;
import org.carte.ejb.home.ParticipantHome;
import org.carte.ejb.home.PlannerHome;
import org.carte.persistence.home.SessionGlance;
import org.carte.web.shared.Words;

/** Backs {@code app/home/index.xhtml}: each part is read only when the reader's role shows it. */
@Named
@RequestScoped
public class HomeIndexView {

    @Inject
    HomeService home;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    FacesContext faces;

    private PlannerHome planner;
    private List<SessionGlance> facilitated;
    private ParticipantHome participant;

    public PlannerHome getPlanner() {
        if (planner == null) {
            planner = home.planner();
        }
        return planner;
    }

    public List<SessionGlance> getFacilitated() {
        if (facilitated == null) {
            facilitated = home.facilitator();
        }
        return facilitated;
    }

    public ParticipantHome getParticipant() {
        if (participant == null) {
            participant = home.participant();
        }
        return participant;
    }

    /** Day and hours, in the reader's language and the organisation's zone. */
    public String when(SessionGlance session) {
        return SessionDay.text(session, zone, faces.getViewRoot().getLocale());
    }

    /** The day, for {@code <time datetime>}. */
    public LocalDate date(SessionGlance session) {
        return SessionDay.date(session, zone);
    }

    /** How many of its places somebody has, in words. */
    public String taken(SessionGlance session) {
        return Words.of(faces.getViewRoot().getLocale(), "home.planner.taken", session.taken(), session.maxPlaces());
    }

    /** What should be done about a session, in words. */
    public String todo(Chore chore) {
        return Words.of(faces.getViewRoot().getLocale(), "home.chore." + chore.kind(), chore.people());
    }

    /** Whether it is the session's day. */
    public boolean isToday(SessionGlance session) {
        return date(session).equals(clock.instant().atZone(zone).toLocalDate());
    }
}
