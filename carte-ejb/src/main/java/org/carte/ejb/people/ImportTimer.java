package org.carte.ejb.people;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every second whether a list of people waits. Not persistent: each node looks, the database says who works. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {

    private static final Logger LOG = Logger.getLogger(ImportTimer.class.getName());

    @Inject
    ImportWorker worker;

    @Inject
    ImportProgress progress;

    /** Works on what waits, one file after the other. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void round() {
        worker.waiting().forEach(this::work);
    }

    private void work(UUID id) {
        try {
            worker.work(id);
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "Import " + id + " broke; nothing of it was stored", broken);
            progress.failed(id);
        }
    }
}
