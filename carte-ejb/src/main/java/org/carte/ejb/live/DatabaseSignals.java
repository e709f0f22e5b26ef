package org.carte.ejb.live;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carte.persistence.live.TurnRepository;

/**
 * For several servers: PostgreSQL's {@code NOTIFY} in the transaction that changed something. Whoever listens hears it
 * when that is committed, this server too; nobody hears of what was rolled back.
 */
@Stateless
@LocalBean
@PermitAll
public class DatabaseSignals implements Signals {

    static final String CHANNEL = "carte_room";

    @Inject
    TurnRepository turns;

    @Override
    public void send(RoomSignal signal) {
        turns.tell(CHANNEL, signal.written());
    }
}
