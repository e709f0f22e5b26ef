package org.carte.web.feedback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carte.ejb.feedback.WaveService;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionService;
import org.carte.persistence.feedback.WaveKind;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/feedback/rounds.xhtml}: what is asked about a session and when, and who has not answered. */
@Named
@ViewScoped
public class FeedbackRoundsView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    WaveService waves;

    @Inject
    SessionService sessions;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String id;
    private transient SessionDetails details;
    private transient List<WaveService.Round> rounds;

    /** Reads the session, or says that there is none. */
    public void load() {
        details = sessions.byId(PathId.of(id));
    }

    /** Opens a round before its time. */
    public void open(WaveKind kind) {
        waves.open(PathId.of(id), kind);
        messages.info("feedback.rounds.opened");
        navigation.to("/app/sessions/" + id + "/reponses");
    }

    public SessionDetails getDetails() {
        if (details == null) {
            load();
        }
        return details;
    }

    public List<WaveService.Round> getRounds() {
        if (rounds == null) {
            rounds = waves.ofSession(PathId.of(id));
        }
        return rounds;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
