package org.carte.web.live;

import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.live.AnswerService;
import org.carte.ejb.live.PresenceService;
import org.carte.ejb.live.SharedAnswers;
import org.carte.ejb.live.SharingService;
import org.carte.ejb.live.Sheet;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.live.Answer;
import org.carte.persistence.live.Desk;
import org.carte.persistence.live.RunState;
import org.carte.web.shared.Language;

/** Backs {@code app/live/day.xhtml}: a participant follows the room and writes. */
@Named
@ViewScoped
public class LiveDayView implements Serializable {

    @Inject
    AnswerService answers;

    @Inject
    PresenceService presence;

    @Inject
    SharingService sharing;

    @Inject
    LiveMatesView mates;

    @Inject
    @RequestParameterMap
    transient Map<String, String> parameters;

    private String session;
    private UUID room;
    private Sheet sheet;
    private Desk desk;
    private transient LivePosition position;
    private transient SharedAnswers shared;
    private transient Map<String, String> fields;

    /** Opens the page: the caller is there. */
    public void load() {
        room = LiveRoom.id(session);
        var page = presence.arrive(room);
        position = new LivePosition(page);
        sheet = page.current().map(run -> mates.sheet(room, run)).orElse(null);
        desk = sheet == null ? null : answers.desk(sheet);
    }

    /** Where the room is now: the page compares it with where it was. */
    public void follow() {
        position = new LivePosition(presence.stay(room));
    }

    /** Says who may read. */
    public void share() {
        wrote(answers.share(sheet, Sharing.valueOf(parameters.get("value"))));
    }

    /** Says that it is done, or takes that word back. */
    public void finish() {
        wrote(answers.finish(sheet, !desk.answer().isDone()));
    }

    /** What the server has is what the page says. */
    public void wrote(Answer answer) {
        desk = desk.with(answer);
        fields = null;
    }

    /** What one writes on; null between two exercises. */
    public Sheet getSheet() {
        return sheet;
    }

    public LivePosition getPosition() {
        if (position == null) {
            follow();
        }
        return position;
    }

    /** The run this page was opened for; null between two exercises. */
    public Desk getDesk() {
        return desk;
    }

    public boolean isOpen() {
        return desk != null && desk.run().getState() == RunState.OPEN;
    }

    /** The form is there; while the room pauses it holds still. */
    public boolean isWriting() {
        return isOpen() || (desk != null && desk.run().getState() == RunState.PAUSED);
    }

    public Map<String, String> getFields() {
        if (fields == null) {
            fields = answers.fields(desk);
        }
        return fields;
    }

    public List<String> getSummary() {
        return answers.summary(desk, Language.ofPage());
    }

    /** When the answer was last saved; null before the first word. */
    public Instant getSavedAt() {
        return desk.answer().getVersion() == 0 ? null : desk.answer().getUpdatedAt();
    }

    public UUID getRoom() {
        return room;
    }

    public SharedAnswers getShared() {
        if (shared == null) {
            shared = sharing.withRoom(room, desk.run().getId(), Language.ofPage());
        }
        return shared;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
