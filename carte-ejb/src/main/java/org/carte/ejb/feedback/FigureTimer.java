package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carte.ejb.shared.BusinessException;
import org.carte.persistence.feedback.FigureJobKind;

/** Looks every minute which rounds have closed, and has all figures checked at night. Not persistent: each node looks. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FigureTimer {

    private static final Logger LOG = Logger.getLogger(FigureTimer.class.getName());

    @Inject
    FigureKeeper figures;

    @Inject
    FigureJobService jobs;

    /** One round a transaction. */
    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    void close() {
        jobs.toSettle().forEach(this::settle);
    }

    /** Two nodes at once ask for one check. */
    @Schedule(hour = "3", minute = "20", persistent = false)
    void check() {
        try {
            jobs.start(FigureJobKind.CHECK);
        } catch (BusinessException running) {
            LOG.log(Level.FINE, "Figures are being counted already", running);
        }
    }

    private void settle(UUID wave) {
        try {
            figures.settle(wave);
        } catch (EJBException unable) {
            LOG.log(Level.WARNING, "The figures of round " + wave + " could not be settled", unable);
        }
    }
}
