package org.carte.web.live;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.carte.ejb.live.InterludeService;
import org.carte.ejb.live.SharedAnswers;
import org.carte.ejb.live.SharingService;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.RunState;
import org.carte.web.shared.Language;
import org.carte.web.shared.Words;

/** Backs {@code app/live/console.xhtml}: the facilitator moves the room. */
@Named
@ViewScoped
public class LiveConsoleView extends WatchedRoom {

    @Inject
    InterludeService interludes;

    @Inject
    SharingService sharing;

    /** What the team may read, once it is locked. */
    @Override
    SharedAnswers readShared() {
        return sharing.withFacilitators(getRoom(), getCurrent().getId(), Language.ofPage());
    }

    /** Brings the exercise that is going on to another state. */
    public void move(RunState to) {
        move(getCurrent(), to, null);
    }

    /** Gives what is going on more minutes, or fewer. */
    public void extend(int minutes) {
        if (getCurrent() == null) {
            act(() -> interludes.extend(getRoom(), block(), minutes));
        } else {
            move(getCurrent(), getState(), minutes);
        }
    }

    /** Lets the room write again for some minutes. */
    public void reopen(int minutes) {
        move(getCurrent(), RunState.OPEN, minutes);
    }

    /** Goes on to the next block of the day, for as long as planned. */
    public void goOn() {
        var next = getNextStep();
        if (next.run() == null) {
            act(() -> interludes.begin(getRoom(), next.block().getId()));
        } else {
            move(next.run(), RunState.OPEN, null);
        }
    }

    /** Passes over what lies before the next exercise. */
    public void openNext() {
        move(getNext(), RunState.OPEN, null);
    }

    /** Ends the break, or whatever it is, and begins nothing. */
    public void end() {
        act(() -> interludes.end(getRoom(), block()));
    }

    private void move(ExerciseRun run, RunState to, Integer minutes) {
        act(() -> runs.move(getRoom(), run.getId(), run.getState(), to, minutes));
    }

    private void act(Runnable move) {
        try {
            move.run();
        } finally {
            // whether it was moved from here or, in the same moment, from elsewhere
            load();
        }
    }

    private UUID block() {
        return getStep().block().getId();
    }

    /** The room can go on to the next block from where it is. */
    public boolean isFree() {
        return getState() == null || getState() == RunState.REVEALED;
    }

    /** The next block is no exercise, but there is one to come. */
    public boolean isSkippable() {
        return getNext() != null && getNextStep().run() == null;
    }

    public String getNextLabel() {
        var next = getNextStep();
        return next.run() == null
                ? label("live.console.beginNext", next.block().getTitle())
                : label("live.console.openNext", next.run().getExerciseVersion().getTitle());
    }

    public String getSkipLabel() {
        return label("live.console.openNext", getNext().getExerciseVersion().getTitle());
    }

    private static String label(String key, String title) {
        return Words.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, title);
    }
}
