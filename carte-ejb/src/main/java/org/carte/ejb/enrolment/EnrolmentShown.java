package org.carte.ejb.enrolment;

import java.util.List;
import org.carte.persistence.enrolment.EnrolmentRow;

/** An enrolment with what there is to know about it. */
public record EnrolmentShown(EnrolmentRow row, List<EnrolmentWarning> warnings) {

    /** The rank in the line, null for those who do not wait. */
    public Long position() {
        return row.isWaiting() ? row.rank() : null;
    }
}
