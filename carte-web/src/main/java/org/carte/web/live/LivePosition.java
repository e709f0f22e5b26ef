package org.carte.web.live;

import org.carte.ejb.live.PresenceService.DayPage;
import org.carte.persistence.live.ExerciseRun;

/** Where the room is, as a participant's page shows it. */
public class LivePosition {

    private final DayPage page;

    LivePosition(DayPage page) {
        this.page = page;
    }

    /** In one word: another word, another page. */
    public String getTurn() {
        return page.current().map(run -> run.getId() + ":" + run.getState()).orElse("none");
    }

    public ExerciseRun getCurrent() {
        return page.current().orElse(null);
    }

    public ExerciseRun getNext() {
        return page.next().orElse(null);
    }

    public LiveClock getClock() {
        return LiveClock.of(getCurrent(), page.now());
    }

    /** Which exercise of the day it is, counted from 1. */
    public int getNumber() {
        return page.runs().indexOf(getCurrent()) + 1;
    }

    public int getCount() {
        return page.runs().size();
    }
}
