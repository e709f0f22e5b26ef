package org.carte.web.feedback;

import java.util.List;
import java.util.UUID;
import org.carte.ejb.feedback.RoundTally;

/** One line of the heat map: a session. */
public final class ShownRound {

    private final RoundTally round;
    private final String day;
    private final List<ShownTally> tallies;

    ShownRound(RoundTally round, ResultWords words) {
        this.round = round;
        day = words.day(round.line().day());
        tallies = round.tallies().stream()
                .map(tally -> new ShownTally(tally, words))
                .toList();
    }

    public UUID getTraining() {
        return round.line().trainingId();
    }

    public String getDay() {
        return day;
    }

    /** The programme and the venue. */
    public String getPlace() {
        return round.line().title() + ", " + round.line().venue();
    }

    public List<ShownTally> getTallies() {
        return tallies;
    }

    public long getRespondents() {
        return round.turnout().respondents();
    }
}
