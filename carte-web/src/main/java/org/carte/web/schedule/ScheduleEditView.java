package org.carte.web.schedule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.PlanningService;
import org.carte.ejb.schedule.SessionService;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.PlanningChoices.ProgrammeChoice;
import org.carte.persistence.schedule.PlanningChoices.RoomChoice;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/schedule/edit.xhtml}: plans a session, or changes its plan. */
@Named
@ViewScoped
public class ScheduleEditView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SessionService sessions;

    @Inject
    PlanningService planning;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    @Inject
    ZoneId zone;

    @Inject
    transient Clock clock;

    private final DrawnRange range = new DrawnRange();
    private UUID id;
    private int version;
    private String title;
    private SessionForm form;
    private Person facilitator;
    private List<ProgrammeChoice> programmes;
    private List<RoomChoice> rooms;

    /** Begins with an empty form, or with the session of the address. */
    public void load() {
        programmes = planning.programmes();
        rooms = planning.rooms();
        if (id == null) {
            form = SessionForm.on(
                    range.halfDays(LocalDate.ofInstant(clock.instant(), zone).plusWeeks(2)));
            return;
        }
        var details = sessions.byId(id);
        version = details.session().getVersion();
        title = details.title();
        form = SessionForm.of(details, zone);
    }

    /** Adds who was found in the directory. */
    public void addFacilitator() {
        if (facilitator != null) {
            form.addFacilitator(facilitator.getId(), facilitator.getDisplayName());
            facilitator = null;
        }
    }

    /** Stores it and goes to its page. */
    public void save() {
        addFacilitator();
        if (id == null) {
            id = planning.schedule(form.plan(zone));
            messages.info("schedule.planned");
        } else {
            planning.change(id, version, form.plan(zone), form.getReason());
            messages.info("schedule.changed");
        }
        navigation.to("/app/sessions/" + id);
    }

    public boolean isNew() {
        return id == null;
    }

    /** Programmes, unless the session has one already. */
    public List<ProgrammeChoice> getProgrammes() {
        return programmes;
    }

    public List<RoomChoice> getRooms() {
        return rooms;
    }

    public DrawnRange getRange() {
        return range;
    }

    public String getTitle() {
        return title;
    }

    public SessionForm getForm() {
        return form;
    }

    public Person getFacilitator() {
        return facilitator;
    }

    public void setFacilitator(Person facilitator) {
        this.facilitator = facilitator;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
