package org.carte.ejb.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.schedule.SessionStatus;

/** Which sessions the calendar shows; what is null does not matter. Without a status, all but the cancelled ones. */
public record CalendarFilter(UUID programme, UUID venue, UUID facilitator, SessionStatus status) {

    List<SessionStatus> statuses() {
        return status != null
                ? List.of(status)
                : Arrays.stream(SessionStatus.values())
                        .filter(one -> one != SessionStatus.CANCELLED)
                        .toList();
    }
}
