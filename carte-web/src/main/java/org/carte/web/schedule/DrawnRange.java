package org.carte.web.schedule;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.carte.ejb.schedule.HalfDay;
import org.carte.ejb.schedule.UsualDay;

/** What was drawn in the calendar, as the address of the plan has it. */
public class DrawnRange implements Serializable {

    private static final long serialVersionUID = 1;

    private String start;
    private String end;

    /** The half-days that are meant; where nothing was drawn, the usual ones of that day. */
    List<HalfDay> halfDays(LocalDate otherwise) {
        var usual = UsualDay.ofEnvironment();
        try {
            return start == null || end == null
                    ? usual.on(otherwise)
                    : usual.within(LocalDateTime.parse(start), LocalDateTime.parse(end));
        } catch (DateTimeException unreadable) {
            return usual.on(otherwise);
        }
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }
}
