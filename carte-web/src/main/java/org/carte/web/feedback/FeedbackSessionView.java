package org.carte.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.ResultService;
import org.carte.ejb.feedback.SmallRoom;
import org.carte.ejb.feedback.Turnout;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.schedule.TrainingSession;
import org.carte.web.shared.PathId;

/** Backs {@code app/feedback/session.xhtml}: what one room thought of its day. */
@Named
@RequestScoped
public class FeedbackSessionView {

    @Inject
    ResultService results;

    @Inject
    ZoneId zone;

    private String session;
    private String kind;
    private TrainingSession training;
    private Turnout turnout;
    private FeedbackResult result;

    /** Reads the results, as long as enough people have answered. */
    public void load() {
        var id = PathId.of(session);
        training = results.training(id);
        turnout = results.turnout(id, getInstrument());
        if (turnout.enough()) {
            result = results.ofSession(id, getInstrument());
        }
    }

    public TrainingSession getTraining() {
        return training;
    }

    public Turnout getTurnout() {
        return turnout;
    }

    /** Null while nothing may be shown. */
    public FeedbackResult getResult() {
        return result;
    }

    public int getSmallest() {
        return SmallRoom.smallest(getInstrument());
    }

    /** The day of the session. */
    public String getDay() {
        return Day.of(training.getStartsAt(), zone);
    }

    public WaveKind getInstrument() {
        return Instrument.of(kind);
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
