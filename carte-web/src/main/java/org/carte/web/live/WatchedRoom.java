package org.carte.web.live;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.live.PresenceService;
import org.carte.ejb.live.Progress;
import org.carte.ejb.live.RoomDay;
import org.carte.ejb.live.RunService;
import org.carte.ejb.live.SharedAnswers;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.RunState;

/** What the console and the wall have in common: they show where a room is, and read it anew when they are told to. */
public abstract class WatchedRoom implements Serializable {

    @Inject
    RunService runs;

    @Inject
    PresenceService presence;

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

    /** What may be read of what is going on. */
    abstract SharedAnswers readShared();

    public RoomDay getDay() {
        if (day == null) {
            load();
        }
        return day;
    }

    public ExerciseRun getCurrent() {
        return getDay().current().orElse(null);
    }

    /** The state of the exercise that is going on; null when none is. */
    public RunState getState() {
        return getCurrent() == null ? null : getCurrent().getState();
    }

    /** The block the room is busy with, exercise or not; null for none. */
    public RoomDay.Step getStep() {
        return getDay().currentStep().orElse(null);
    }

    /** The next exercise. */
    public ExerciseRun getNext() {
        return getDay().next().orElse(null);
    }

    /** The next block, exercise or not. */
    public RoomDay.Step getNextStep() {
        return getDay().nextStep().orElse(null);
    }

    /** The clock of what is going on; null when it has none. */
    public LiveClock getClock() {
        var step = getStep();
        if (step == null) {
            return null;
        }
        var now = getDay().now();
        return step.run() == null ? LiveClock.of(step.interlude(), now) : LiveClock.of(step.run(), now);
    }

    public List<Progress> getPeople() {
        if (people == null) {
            people = getCurrent() == null
                    ? presence.present(getRoom())
                    : presence.progress(getRoom(), getCurrent().getId());
        }
        return people;
    }

    public long getDone() {
        return getPeople().stream()
                .filter(one -> one.state() == Progress.State.DONE)
                .count();
    }

    public SharedAnswers getShared() {
        if (shared == null) {
            shared = readShared();
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
