package org.carte.web.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.carte.persistence.schedule.CalendarSlot;
import org.carte.web.shared.Words;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;

/** Feeds the calendar with the half-days of the days it shows. The half-days of a session are dragged together. */
class CalendarModel extends LazyScheduleModel {

    private static final long serialVersionUID = 1;

    private final transient BiFunction<Instant, Instant, List<CalendarSlot>> reader;
    private final ZoneId zone;
    private final Locale locale;
    private final String base;
    private final boolean movable;

    /**
     * @param reader finds the half-days between two moments
     * @param base the address of the sessions, to which their key is appended
     * @param movable whether the reader may move sessions
     */
    CalendarModel(
            BiFunction<Instant, Instant, List<CalendarSlot>> reader,
            ZoneId zone,
            Locale locale,
            String base,
            boolean movable) {
        this.reader = reader;
        this.zone = zone;
        this.locale = locale;
        this.base = base;
        this.movable = movable;
    }

    @Override
    public void loadEvents(LocalDateTime start, LocalDateTime end) {
        reader.apply(start.atZone(zone).toInstant(), end.atZone(zone).toInstant())
                .forEach(slot -> addEvent(event(slot)));
    }

    /** The model is not kept between requests: an event that was dragged is known by its key alone. */
    @Override
    public ScheduleEvent<?> getEvent(String id) {
        var anyTime = LocalDate.EPOCH.atStartOfDay();
        return DefaultScheduleEvent.builder()
                .id(id)
                .startDate(anyTime)
                .endDate(anyTime)
                .build();
    }

    /** The key of the session that an event belongs to. */
    static String sessionOf(ScheduleEvent<?> event) {
        return event.getId().substring(0, event.getId().indexOf('.'));
    }

    private ScheduleEvent<?> event(CalendarSlot slot) {
        return DefaultScheduleEvent.builder()
                .id(slot.sessionId() + "." + slot.id())
                .groupId(slot.sessionId().toString())
                .title(slot.title())
                .startDate(LocalDateTime.ofInstant(slot.startsAt(), zone))
                .endDate(LocalDateTime.ofInstant(slot.endsAt(), zone))
                // the moments themselves: in the night the clocks go back, the times alone are not enough
                .dynamicProperty("start", slot.startsAt().toString())
                .dynamicProperty("end", slot.endsAt().toString())
                .dynamicProperty("place", slot.venue() + ", " + slot.room())
                .dynamicProperty("status", Words.of(locale, "schedule.status." + slot.status()))
                .dynamicProperty("places", slot.confirmed() + "/" + slot.maxPlaces())
                .url(base + slot.sessionId())
                .styleClass("slot-" + slot.status())
                .draggable(movable && slot.status().isMovable())
                .resizable(false)
                .overlapAllowed(true)
                .build();
    }
}
