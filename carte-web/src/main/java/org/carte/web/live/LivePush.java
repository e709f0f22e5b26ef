package org.carte.web.live;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import org.carte.ejb.live.AnswerHandedOver;
import org.carte.ejb.live.ProgressChanged;
import org.carte.ejb.live.RoomChanged;

/** Tells the pages of a room, in one word, that there is something to read again. What, they ask the server. */
@ApplicationScoped
public class LivePush {

    @Inject
    @Push(channel = "live")
    PushContext live;

    /** The context must be there before the first event: an event of a REST call could not make it. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        // being called is enough
    }

    void tell(@Observes(during = AFTER_SUCCESS) RoomChanged changed) {
        live.send("room", changed.sessionId());
    }

    void tell(@Observes(during = AFTER_SUCCESS) AnswerHandedOver handed) {
        live.send("heard", handed.sessionId());
    }

    void tell(@Observes(during = AFTER_SUCCESS) ProgressChanged changed) {
        live.send("progress", changed.sessionId());
    }
}
