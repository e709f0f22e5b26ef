package org.carte.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.exercise.Company;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.live.Mate;
import org.carte.ejb.live.PairService;
import org.carte.ejb.live.Pairs;
import org.carte.ejb.live.RoundPlan;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.PairingWay;
import org.carte.persistence.live.RunState;

/** The panel of the console on which the room is put together. */
@Named
@RequestScoped
public class LivePairsView {

    @Inject
    PairService service;

    @Inject
    ExerciseTypes types;

    @Inject
    LiveConsoleView console;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private Pairs pairs;
    private String one;
    private String other;
    private Integer minutes;

    /** The exercise is done with others, and not over. */
    public boolean isShown() {
        var run = console.getCurrent();
        return run != null && !run.getState().isOver() && types.company(run.getExerciseVersion()) != Company.ALONE;
    }

    public Pairs getPairs() {
        if (pairs == null) {
            pairs = service.ofRun(console.getRoom(), run().getId());
        }
        return pairs;
    }

    /** Puts everybody together: in the round that the button names. */
    public void pair(PairingWay way) {
        var plan = new RoundPlan(number("round"), way, null, null);
        pairs = service.pair(console.getRoom(), run().getId(), plan);
    }

    /** The two who were chosen. */
    public void together() {
        pairs = service.together(console.getRoom(), run().getId(), LiveRoom.id(one), LiveRoom.id(other));
    }

    /** Somebody comes. */
    public void join() {
        pairs = service.join(console.getRoom(), run().getId(), person());
    }

    /** Somebody leaves. */
    public void leave() {
        pairs = service.leave(console.getRoom(), run().getId(), person());
    }

    /** Begins the turn that the button names: two who press it begin the same one. */
    public void turn() {
        pairs = service.turn(console.getRoom(), run().getId(), number("turn"), minutes);
    }

    /** As it was named when the page was made, whatever has changed since. */
    private int number(String name) {
        return Integer.parseInt(parameters.get(name));
    }

    private UUID person() {
        return LiveRoom.id(parameters.get("person"));
    }

    private ExerciseRun run() {
        return console.getCurrent();
    }

    /** The clock of the turn; null when it has none. */
    public LiveClock getClock() {
        var now = getPairs();
        return now.remainingMillis() == null
                ? null
                : new LiveClock(now.remainingMillis(), now.turnMillis(), run().getState() == RunState.OPEN, null);
    }

    public boolean isCircle() {
        return getPairs().company() == Company.CIRCLE;
    }

    /** Everybody who takes part. */
    public List<Mate> getPeople() {
        return getPairs().groups().stream().flatMap(List::stream).toList();
    }

    /** How long a turn is unless somebody says otherwise: as long as the last one, or an equal share. */
    public Integer getMinutes() {
        if (minutes == null && getPairs().turns() > 0) {
            minutes = getPairs().turn() > 0
                    ? (int) (getPairs().turnMillis() / 60_000)
                    : Math.max(
                            1,
                            run().getExerciseVersion().getMinutes() / getPairs().turns());
        }
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
