package org.carte.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.catalogue.FieldChange;
import org.carte.ejb.catalogue.VersionComparison;
import org.carte.ejb.schedule.ProgrammeUpdateService;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.Words;

/** Backs {@code app/schedule/version.xhtml}: the programme has moved on since a session was planned. */
@Named
@RequestScoped
public class ScheduleVersionView {

    @Inject
    ProgrammeUpdateService updates;

    @Inject
    FacesContext faces;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private Optional<VersionComparison> outdated;

    /** The two versions; null when the session has the current one. Read once a request. */
    public VersionComparison outdated(UUID trainingSession) {
        if (outdated == null) {
            outdated = updates.outdated(trainingSession);
        }
        return outdated.orElse(null);
    }

    /** What they differ in. */
    public List<FieldChange> changes(UUID trainingSession) {
        return outdated(trainingSession)
                .changes(kind -> Words.of(faces.getViewRoot().getLocale(), "catalogue.kind." + kind));
    }

    /** Whether the session may still follow. */
    public boolean isUpdatable(UUID trainingSession) {
        return updates.isUpdatable(trainingSession);
    }

    /** Plans the session from the programme as it is now. */
    public void takeOver(UUID trainingSession) {
        boolean agenda = updates.takeOver(trainingSession);
        messages.info(agenda ? "schedule.version.taken" : "schedule.version.takenButAgenda");
        navigation.to("/app/sessions/" + trainingSession);
    }
}
