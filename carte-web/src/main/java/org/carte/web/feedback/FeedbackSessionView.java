package org.carte.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.carte.ejb.feedback.ResultService;
import org.carte.ejb.feedback.SessionResult;
import org.carte.ejb.feedback.SmallRoom;
import org.carte.ejb.feedback.Turnout;
import org.carte.persistence.feedback.WaveKind;
import org.carte.web.shared.Language;
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
    private SessionResult found;
    private ShownResult result;

    /** Reads the results, as long as enough people have answered. */
    public void load() {
        found = results.ofSession(PathId.of(session), getInstrument());
        if (found.result() != null) {
            result = new ShownResult(found.result(), List.of(), List.of(), Language.ofPage());
        }
    }

    /** The programme. */
    public String getTitle() {
        return found.title();
    }

    public Turnout getTurnout() {
        return found.turnout();
    }

    /** Null while nothing may be shown. */
    public ShownResult getResult() {
        return result;
    }

    public int getSmallest() {
        return SmallRoom.smallest(getInstrument());
    }

    /** The day of the session. */
    public String getDay() {
        return Day.of(found.startsAt(), zone);
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
