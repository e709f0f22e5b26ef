package org.carte.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.carte.ejb.enrolment.EnrolmentShown;
import org.carte.ejb.enrolment.EnrolmentWarning;
import org.carte.ejb.people.InvitationShown;
import org.carte.persistence.enrolment.EnrolmentStep;
import org.carte.web.schedule.Moments;
import org.carte.web.shared.Words;

/** Says on the pages about enrolments what stands in the data. */
@Named
@RequestScoped
public class EnrolmentWordsView {

    @Inject
    ZoneId zone;

    /** Something to know about an enrolment. */
    public String warning(EnrolmentWarning warning) {
        return WarningText.of(warning, locale(), zone);
    }

    /** Has a place, waits at that rank, is offered a place until then. */
    public String status(EnrolmentShown shown) {
        var row = shown.row();
        return say(
                "enrolment.status." + row.status(),
                shown.position() == null ? 0 : shown.position(),
                row.offerEndsAt() == null ? "" : stamp(row.offerEndsAt()));
    }

    /** How somebody stands with their account. */
    public String invitation(InvitationShown shown) {
        return say("enrolment.invitation." + shown.state(), shown.at() == null ? "" : stamp(shown.at()));
    }

    /** Who brought a change about, and how. */
    public String step(EnrolmentStep step) {
        var by = step.by() == null ? say("enrolment.platform") : step.by();
        return say("enrolment.cause." + step.cause(), by);
    }

    /** A sentence of the bundle with one thing filled in. */
    public String fill(String key, Object argument) {
        return say(
                key,
                argument instanceof Instant moment
                        ? moments().day(moment) + ", " + moments().time(moment)
                        : argument);
    }

    /** How many got a place, wait, were refused. */
    public String summary(long places, long waiting, long refused) {
        return say("enrolment.outcome.summary", places, waiting, refused);
    }

    private String stamp(Instant moment) {
        return moments().stamp(moment);
    }

    private Moments moments() {
        return new Moments(zone, locale());
    }

    private static String say(String key, Object... arguments) {
        return Words.of(locale(), key, arguments);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
