package org.carte.web.feedback;

import java.time.format.DateTimeFormatter;
import org.carte.ejb.feedback.MonthTally;

/** One question in one month. */
public final class ShownMonth {

    private final String name;
    private final long count;
    private final String mean;

    ShownMonth(MonthTally month, ResultWords words) {
        name = DateTimeFormatter.ofPattern("LLLL yyyy", words.locale()).format(month.month());
        count = month.tally().count();
        mean = words.hundredths(month.tally().mean());
    }

    public String getName() {
        return name;
    }

    public long getCount() {
        return count;
    }

    public String getMean() {
        return mean;
    }
}
