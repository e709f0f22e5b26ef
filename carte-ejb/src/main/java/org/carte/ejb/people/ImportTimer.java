package org.carte.ejb.people;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks whether a list of people waits, a second after it has last looked: a long list delays the next look, it does
 * not pile looks up. Not persistent: each node looks, the database says who works.
 */
@Singleton
@Startup
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {

    private static final Logger LOG = Logger.getLogger(ImportTimer.class.getName());
    private static final long PAUSE_MILLIS = 1000;

    @Resource
    TimerService timers;

    @Inject
    ImportWorker worker;

    @Inject
    ImportProgress progress;

    @PostConstruct
    void next() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    /** Works on what waits, one file after the other. */
    @Timeout
    void round() {
        try {
            worker.waiting().forEach(this::work);
        } finally {
            next();
        }
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
