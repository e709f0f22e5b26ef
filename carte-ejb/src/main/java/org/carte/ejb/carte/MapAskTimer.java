package org.carte.ejb.carte;

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
import org.carte.persistence.carte.MapToAsk;

/** Looks every minute whose map is to be asked about. Not persistent: each node looks, the row says who asks. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MapAskTimer {

    private static final Logger LOG = Logger.getLogger(MapAskTimer.class.getName());

    @Inject
    MapAskService maps;

    /** One map a transaction: what goes wrong with one is tried again, and does not touch the others. */
    @Schedule(hour = "*", minute = "*", second = "17", persistent = false)
    void round() {
        maps.due().forEach(this::ask);
    }

    private void ask(MapToAsk map) {
        try {
            maps.ask(map);
        } catch (BusinessException | EJBException unable) {
            LOG.log(Level.WARNING, "Nobody could be asked about map " + map.carteId(), unable);
        }
    }
}
