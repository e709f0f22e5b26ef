package org.carte.ejb.feedback;

import static jakarta.ejb.LockType.READ;
import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.EJBException;
import jakarta.ejb.Lock;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carte.ejb.shared.BusinessException;

/** Looks twice a minute which rounds have closed, and has all figures checked at night. Not persistent: each node looks. */
@Singleton
@Lock(READ)
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FigureTimer {

    private static final Logger LOG = Logger.getLogger(FigureTimer.class.getName());
    private static final String JOB = "figures";

    @Resource
    TimerService timers;

    @Inject
    FigureKeeper figures;

    @Inject
    FigureJobService jobs;

    /** Has a job begin once the transaction that asks for it is over, and its row can be read. */
    @RolesAllowed({ADMINISTRATOR, SYSTEM})
    @TransactionAttribute(MANDATORY)
    public void begin(UUID job) {
        timers.createSingleActionTimer(0, new TimerConfig(job.toString(), false));
    }

    /** That job begins. */
    @Timeout
    void start(Timer asked) {
        var parameters = new Properties();
        parameters.setProperty("job", (String) asked.getInfo());
        BatchRuntime.getJobOperator().start(JOB, parameters);
    }

    /** One round a transaction. */
    @Schedule(hour = "*", minute = "*", second = "11/30", persistent = false)
    void close() {
        jobs.toSettle().forEach(this::settle);
    }

    /** Two nodes at once ask for one check; a recount that stopped goes on instead. */
    @Schedule(hour = "3", minute = "20", persistent = false)
    void check() {
        try {
            jobs.nightly();
        } catch (BusinessException | EJBException running) {
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
