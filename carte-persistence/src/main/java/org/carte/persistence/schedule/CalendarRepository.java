package org.carte.persistence.schedule;

import jakarta.data.repository.Repository;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** What calendars were told of sessions. The version of the session stays: nobody edits this. */
@Repository
public interface CalendarRepository {

    /** Time or place changed, or it is off: calendars have to take the next message for the newer one. */
    @SQL("update training_session set calendar_sequence = calendar_sequence + 1 where id = :sessionId")
    int raise(UUID sessionId);

    /** It was announced on that many days. */
    @SQL("update training_session set calendar_days = :days where id = :sessionId and calendar_days < :days")
    int announce(UUID sessionId, int days);
}
