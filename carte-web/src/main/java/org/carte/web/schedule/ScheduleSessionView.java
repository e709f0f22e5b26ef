package org.carte.web.schedule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionService;
import org.carte.ejb.schedule.StatusService;
import org.carte.persistence.schedule.HistoryLine;
import org.carte.persistence.schedule.Participant;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/schedule/session.xhtml}: the facts of one session, and its next steps. */
@Named
@ViewScoped
public class ScheduleSessionView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SessionService sessions;

    @Inject
    StatusService statuses;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private UUID id;
    private String reason;
    private transient SessionDetails details;
    private transient List<SessionStatus> next;
    private transient List<HistoryLine> history;
    private transient List<Participant> participants;

    /** Reads the session, or says that there is none. */
    public void load() {
        details = sessions.byId(id);
        next = statuses.next(id);
        history = sessions.history(id);
        participants = sessions.participants(id);
    }

    /** What is not kept when the view is put away is read again. */
    private void loadOnce() {
        if (details == null) {
            load();
        }
    }

    /** Takes the session a step on. */
    public void become(SessionStatus status) {
        statuses.become(id, status, reason);
        messages.info("schedule.became." + status);
        navigation.to("/app/sessions/" + id);
    }

    public SessionDetails getDetails() {
        loadOnce();
        return details;
    }

    public List<SessionStatus> getNext() {
        loadOnce();
        return next;
    }

    public List<HistoryLine> getHistory() {
        loadOnce();
        return history;
    }

    public List<Participant> getParticipants() {
        loadOnce();
        return participants;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
