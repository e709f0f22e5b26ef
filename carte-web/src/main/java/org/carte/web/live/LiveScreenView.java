package org.carte.web.live;

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

/** Backs {@code app/live/screen.xhtml}: what the whole room may see. */
@Named
@ViewScoped
public class LiveScreenView implements Serializable {

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

    public RoomDay getDay() {
        if (day == null) {
            load();
        }
        return day;
    }

    public ExerciseRun getCurrent() {
        return getDay().current().orElse(null);
    }

    public ExerciseRun getNext() {
        return getDay().next().orElse(null);
    }

    public LiveClock getClock() {
        return LiveClock.of(getCurrent(), getDay().now());
    }

    public boolean isRevealed() {
        return getCurrent() != null && getCurrent().getState().isRevealed();
    }

    /** Which exercise of the day it is, counted from 1. */
    public int getNumber() {
        return getDay().runs().indexOf(getCurrent()) + 1;
    }

    public long getDone() {
        return getPeople().stream()
                .filter(one -> one.state() == Progress.State.DONE)
                .count();
    }

    public List<Progress> getPeople() {
        if (people == null) {
            people = presence.progress(getRoom(), getCurrent().getId());
        }
        return people;
    }

    public SharedAnswers getShared() {
        if (shared == null) {
            shared = sharing.withRoom(getRoom(), getCurrent().getId());
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
