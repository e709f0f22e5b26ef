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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carte.ejb.shared.BusinessException;
import org.carte.persistence.feedback.FeedbackWave;

/** Looks twice a minute what is to be asked. Not persistent: each node looks, a conditional update says who asks. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaveTimer {

    private static final Logger LOG = Logger.getLogger(WaveTimer.class.getName());

    @Inject
    WaveDueService waves;

    /** One round a transaction: what goes wrong with one is tried again, and does not touch the others. */
    @Schedule(hour = "*", minute = "*", second = "7/30", persistent = false)
    void round() {
        waves.due().forEach(this::open);
        waves.toRemind().forEach(this::remind);
    }

    private void open(WaveDueService.Due due) {
        try {
            waves.open(due);
        } catch (BusinessException | EJBException unable) {
            LOG.log(Level.WARNING, "Questions about session " + due.sessionId() + " could not be sent", unable);
        }
    }

    private void remind(FeedbackWave wave) {
        try {
            waves.remind(wave);
        } catch (BusinessException | EJBException unable) {
            LOG.log(Level.WARNING, "Nobody could be reminded in round " + wave.getId(), unable);
        }
    }
}
