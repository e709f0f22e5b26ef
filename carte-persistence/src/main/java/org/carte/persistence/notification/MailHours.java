package org.carte.persistence.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import org.carte.persistence.shared.StoredEntity;

/** When nobody is written to without need, in the organisation's zone. There is one. */
@Entity
@Table(name = "mail_hours")
public class MailHours extends StoredEntity {

    private Integer quietFrom;

    private Integer quietTo;

    protected MailHours() {}

    /** Quiet from then until then, past midnight if need be; both null for never. */
    public void quiet(LocalTime start, LocalTime end) {
        quietFrom = minutes(start);
        quietTo = minutes(end);
    }

    public LocalTime getQuietFrom() {
        return time(quietFrom);
    }

    public LocalTime getQuietTo() {
        return time(quietTo);
    }

    private static Integer minutes(LocalTime time) {
        return time == null ? null : time.get(ChronoField.MINUTE_OF_DAY);
    }

    private static LocalTime time(Integer minutes) {
        return minutes == null ? null : LocalTime.MIDNIGHT.plusMinutes(minutes);
    }
}
