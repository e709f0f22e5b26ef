package org.carte.ejb.carte;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carte.ejb.schedule.SessionStatusChanged;
import org.carte.persistence.carte.CarteVersionRepository;
import org.carte.persistence.schedule.SessionStatus;

/** Keeps what every map of a session says on the day it ends, in the transaction in which it does. */
@Stateless
@PermitAll
public class MapKeeper {

    @Inject
    CarteVersionRepository versions;

    @Inject
    Clock clock;

    /** Makes a version of each map in which something was done and that no version has yet as it is. */
    public void keep(@Observes SessionStatusChanged event) {
        if (event.to() == SessionStatus.DONE) {
            versions.keepAll(event.sessionId(), clock.instant());
        }
    }
}
