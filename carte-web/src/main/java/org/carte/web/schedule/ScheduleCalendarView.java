package org.carte.web.schedule;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.carte.ejb.schedule.CalendarChoices;
import org.carte.ejb.schedule.CalendarService;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.web.security.ReaderView;
import org.carte.web.shared.Navigation;
import org.primefaces.event.schedule.ScheduleRangeEvent;
import org.primefaces.model.ScheduleModel;

/** Backs {@code app/schedule/calendar.xhtml}: the half-days of some days. What is shown stands in the address. */
@Named
@ViewScoped
public class ScheduleCalendarView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CalendarService calendar;

    @Inject
    ReaderView reader;

    @Inject
    Navigation navigation;

    @Inject
    ZoneId zone;

    private final CalendarSearch search = new CalendarSearch();
    private CalendarChoices choices;

    /** Reads what can be filtered by; the half-days come when the component asks for them. */
    public void load() {
        choices = calendar.choices();
    }

    /** The half-days, read for the days that are shown when they are. */
    public ScheduleModel getModel() {
        var faces = FacesContext.getCurrentInstance();
        return new CalendarModel(
                (start, end) -> calendar.visible(search.filter(), start, end),
                zone,
                faces.getViewRoot().getLocale(),
                faces.getExternalContext().getRequestContextPath() + "/app/sessions/",
                reader.isAdministrator());
    }

    /** Goes to the plan of a session in the time that was drawn. */
    public void plan(ScheduleRangeEvent range) {
        navigation.to("/app/sessions/new?start="
                + range.getStartDate().truncatedTo(ChronoUnit.MINUTES)
                + "&end=" + range.getEndDate().truncatedTo(ChronoUnit.MINUTES));
    }

    public CalendarSearch getSearch() {
        return search;
    }

    public CalendarChoices getChoices() {
        return choices;
    }

    public SessionStatus[] getStatuses() {
        return SessionStatus.values();
    }

    public ZoneId getZone() {
        return zone;
    }
}
