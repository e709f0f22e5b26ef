package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carte.ejb.security.Caller;
import org.carte.persistence.schedule.CalendarSlot;
import org.carte.persistence.schedule.SlotRepository;

/** The calendar by half-days: all of it for those who plan, their own sessions for those who run them. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class CalendarService {

    private static final Duration LONGEST_SLOT = Duration.ofHours(8);

    @Inject
    Caller caller;

    @Inject
    SlotRepository calendar;

    /** The half-days that touch a time, in order: one statement, however many there are. */
    public List<CalendarSlot> visible(CalendarFilter filter, Instant start, Instant end) {
        var me = caller.personId();
        return calendar.slots(
                start.minus(LONGEST_SLOT).minusMillis(1),
                start,
                end,
                filter.statuses(),
                filter.programme() == null,
                filter.programme() == null ? me : filter.programme(),
                filter.venue() == null,
                filter.venue() == null ? me : filter.venue(),
                filter.facilitator() == null,
                filter.facilitator() == null ? me : filter.facilitator(),
                caller.is(ADMINISTRATOR),
                me);
    }

    /** What it can be filtered by. */
    public CalendarChoices choices() {
        return new CalendarChoices(
                calendar.programmes(),
                calendar.venues(),
                caller.is(ADMINISTRATOR) ? calendar.facilitators() : List.of());
    }
}
