package org.carte.web.enrolment;

import java.time.ZoneId;
import java.util.Locale;
import org.carte.ejb.enrolment.EnrolmentWarning;
import org.carte.web.schedule.Moments;
import org.carte.web.shared.Words;

/** What there is to know about an enrolment, in a sentence. */
final class WarningText {

    private WarningText() {}

    static String of(EnrolmentWarning warning, Locale reader, ZoneId zone) {
        var when = warning.at() == null ? "" : new Moments(zone, reader).day(warning.at());
        return Words.of(
                reader,
                "enrolment.warning." + warning.code(),
                warning.name(),
                warning.detail() == null ? "" : warning.detail(),
                when);
    }
}
