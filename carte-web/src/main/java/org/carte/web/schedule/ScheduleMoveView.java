package org.carte.web.schedule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.carte.ejb.schedule.MovePreview;
import org.carte.ejb.schedule.MoveService;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;

/** Moves a session: by {@code app/schedule/move.xhtml}, and after a drop in the calendar. */
@Named
@ViewScoped
public class ScheduleMoveView implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String SAFE_QUERY = "\\?[\\w=&.%+-]*";

    @Inject
    MoveService moves;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    @Inject
    ZoneId zone;

    private UUID id;
    private int version;
    private LocalDateTime from;
    private LocalDate date;
    private LocalTime time;
    private String reason;
    private String back;
    private transient MovePreview preview;

    /** Begins where the session stands. */
    public void load() {
        preview = moves.preview(id, 0, 0);
        var session = preview.session().session();
        version = session.getVersion();
        from = LocalDateTime.ofInstant(session.getStartsAt(), zone);
        date = from.toLocalDate();
        time = from.toLocalTime();
    }

    /** Somebody has dropped a half-day elsewhere: asks, before anything is changed. */
    public void drop(ScheduleEntryMoveEvent event) {
        id = UUID.fromString(CalendarModel.sessionOf(event.getScheduleEvent()));
        load();
        var to = from.plusDays(event.getDayDelta()).plusMinutes(event.getMinuteDelta());
        date = to.toLocalDate();
        time = to.toLocalTime();
        look();
    }

    /** Looks what another day or time would mean. */
    public void look() {
        preview = null;
    }

    /** Everything stays as it was. */
    public void cancel() {
        id = null;
        preview = null;
    }

    /** Moves it and goes back to where the reader was: the calendar as it was, or the page of the session. */
    public void move() {
        preview = null;
        moves.move(id, version, days(), minutes(), reason);
        messages.info("schedule.moved");
        navigation.to(back != null && back.matches(SAFE_QUERY) ? "/app/calendar" + back : "/app/sessions/" + id);
    }

    /** Null while nothing is to be moved. */
    public MovePreview getPreview() {
        if (preview == null && id != null) {
            preview = moves.preview(id, days(), minutes());
        }
        return preview;
    }

    /** Whether it would stand elsewhere than it does, and can. */
    public boolean isReady() {
        return getPreview() != null && preview.possible() && !(days() == 0 && minutes() == 0);
    }

    private long days() {
        return ChronoUnit.DAYS.between(from.toLocalDate(), date);
    }

    private long minutes() {
        return ChronoUnit.MINUTES.between(from.toLocalTime(), time);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
