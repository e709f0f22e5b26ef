package org.carte.web.live;

import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
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

    /** Saves one field as it was typed. */
    public void save() {
        var typed = parameters.getOrDefault("value", "");
        keep(answers.save(sheet, parameters.getOrDefault("field", ""), typed));
    }

    /** Says who may read. */
    public void share() {
        keep(answers.share(sheet, Sharing.valueOf(parameters.get("value"))));
    }

    /** Says that it is done, or takes that word back. */
    public void finish() {
        keep(answers.finish(sheet, !desk.answer().isDone()));
    }

    /** What the server has is what the page says. */
    private void keep(Answer answer) {
        desk = desk.with(answer);
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

    public Map<String, String> getFields() {
        if (fields == null) {
            fields = answers.fields(desk);
        }
        return fields;
    }

    public List<String> getSummary() {
        return answers.summary(desk);
    }

    /** Whom one may let read: while it is open anybody, afterwards only fewer than now. */
    public List<Sharing> getReaders() {
        var now = desk.answer().getSharing();
        return Arrays.stream(Sharing.values())
                .filter(each -> !desk.isAboutAnother() || each == Sharing.ME || each == Sharing.PAIR)
                .filter(each -> isOpen() || each == now || each.isNarrowerThan(now))
                .toList();
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
            shared = sharing.withRoom(room, desk.run().getId());
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
