package org.carte.web.schedule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.PlannedCopy;
import org.carte.ejb.schedule.Repetition;
import org.carte.ejb.schedule.RepetitionService;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionService;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/schedule/copy.xhtml}: plans a session again, once or as a series. */
@Named
@ViewScoped
public class ScheduleCopyView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SessionService sessions;

    @Inject
    RepetitionService repetitions;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    @Inject
    ZoneId zone;

    private UUID id;
    private LocalDate first;
    private int everyWeeks = 2;
    private int count = 1;
    private transient SessionDetails details;
    private transient List<PlannedCopy> copies;

    /** Proposes one copy, two weeks after the original. */
    public void load() {
        first = LocalDate.ofInstant(getDetails().session().getStartsAt(), zone).plusWeeks(everyWeeks);
    }

    /** Looks again what would be made. */
    public void look() {
        copies = null;
    }

    /** Makes all of them, or none, and goes to the one, or to the calendar of the first. */
    public void create() {
        copies = null;
        var made = repetitions.repeat(id, repetition());
        messages.info("schedule.copy.done", made.size());
        navigation.to(made.size() == 1 ? "/app/sessions/" + made.get(0) : "/app/calendar?view=list&date=" + first);
    }

    /** What would be made, with what is in the way. */
    public List<PlannedCopy> getCopies() {
        if (copies == null) {
            copies = repetitions.preview(id, repetition());
        }
        return copies;
    }

    /** Whether nothing is in the way of any. */
    public boolean isReady() {
        return getCopies().stream().allMatch(PlannedCopy::possible);
    }

    private Repetition repetition() {
        return new Repetition(first, everyWeeks, count);
    }

    /** What is copied. */
    public SessionDetails getDetails() {
        if (details == null) {
            details = sessions.byId(id);
        }
        return details;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public int getEveryWeeks() {
        return everyWeeks;
    }

    public void setEveryWeeks(int everyWeeks) {
        this.everyWeeks = everyWeeks;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }
}
