package org.carte.web.live;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.live.PresenceService;
import org.carte.ejb.live.Progress;
import org.carte.ejb.live.RoomDay;
import org.carte.ejb.live.RunService;
import org.carte.ejb.live.SharedAnswers;
import org.carte.ejb.live.SharingService;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.RunState;
import org.carte.web.shared.Words;

/** Backs {@code app/live/console.xhtml}: the facilitator moves the room. */
@Named
@ViewScoped
public class LiveConsoleView implements Serializable {

    @Inject
    RunService runs;

    @Inject
    PresenceService presence;

    @Inject
    SharingService sharing;

    private String session;
    private transient RoomDay day;
    private transient List<Progress> people;
    private transient SharedAnswers shared;

    /** Reads everything anew. */
    public void load() {
        day = runs.day(getRoom());
        people = null;
        shared = null;
    }

    /** Brings what is going on to another state. */
    public void move(RunState to) {
        move(getCurrent(), to, null);
    }

    /** Gives what is going on more minutes, or fewer. */
    public void extend(int minutes) {
        move(getCurrent(), getCurrent().getState(), minutes);
    }

    /** Lets the room write again for some minutes. */
    public void reopen(int minutes) {
        move(getCurrent(), RunState.OPEN, minutes);
    }

    /** Goes on to the next exercise, for as long as planned. */
    public void openNext() {
        move(getNext(), RunState.OPEN, null);
    }

    private void move(ExerciseRun run, RunState to, Integer minutes) {
        try {
            runs.move(getRoom(), run.getId(), to, minutes);
        } finally {
            // whether it was moved from here or, in the same moment, from elsewhere
            load();
        }
    }

    public RoomDay getDay() {
        if (day == null) {
            load();
        }
        return day;
    }

    public ExerciseRun getCurrent() {
        return getDay().current().orElse(null);
    }

    /** The state of what is going on; null when nothing is. */
    public RunState getState() {
        return getCurrent() == null ? null : getCurrent().getState();
    }

    public ExerciseRun getNext() {
        return getDay().next().orElse(null);
    }

    public LiveClock getClock() {
        return LiveClock.of(getCurrent(), getDay().now());
    }

    public List<Progress> getPeople() {
        if (people == null) {
            var room = getRoom();
            people = getCurrent() == null
                    ? presence.present(room)
                    : presence.progress(room, getCurrent().getId());
        }
        return people;
    }

    public String getNextLabel() {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Words.of(
                locale, "live.console.openNext", getNext().getExerciseVersion().getTitle());
    }

    public long getDone() {
        return getPeople().stream()
                .filter(one -> one.state() == Progress.State.DONE)
                .count();
    }

    /** What the team may read of the current exercise, once it is locked. */
    public SharedAnswers getShared() {
        if (shared == null) {
            shared = sharing.withFacilitators(getRoom(), getCurrent().getId());
        }
        return shared;
    }

    public UUID getRoom() {
        return LiveRoom.id(session);
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
