package org.carte.ejb.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** For one server: the word stays in this JVM. */
@ApplicationScoped
public class LocalSignals implements Signals {

    @Inject
    Event<RoomSignal> arrived;

    @Override
    public void send(RoomSignal signal) {
        arrived.fire(signal);
    }
}
