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
        return page.current()
                .map(run -> run.getId() + ":" + run.getState())
                .or(() -> page.interlude().map(interlude -> interlude.getId().toString()))
                .orElse("none");
    }

    public ExerciseRun getCurrent() {
        return page.current().orElse(null);
    }

    public ExerciseRun getNext() {
        return page.next().orElse(null);
    }

    /** The break, or whatever else the room does without an exercise; null when it does not. */
    public String getDoing() {
        return page.doing().orElse(null);
    }

    public LiveClock getClock() {
        return page.interlude()
                .map(interlude -> LiveClock.of(interlude, page.now()))
                .orElseGet(() -> LiveClock.of(getCurrent(), page.now()));
    }

    /** Which exercise of the day it is, counted from 1. */
    public int getNumber() {
        return page.runs().indexOf(getCurrent()) + 1;
    }

    public int getCount() {
        return page.runs().size();
    }
}
