package org.carte.ejb.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * How words get to the pages: environment variable {@code CARTE_PUSH}, {@code local} for one server (the default),
 * {@code database} for several on one database.
 */
@ApplicationScoped
public class SignalChoice {

    @Inject
    LocalSignals local;

    @Inject
    DatabaseSignals database;

    static boolean isDatabase() {
        return isDatabase(System.getenv().getOrDefault("CARTE_PUSH", "local"));
    }

    static boolean isDatabase(String push) {
        return switch (push) {
            case "local" -> false;
            case "database" -> true;
            default -> throw new IllegalStateException("CARTE_PUSH is local or database, not " + push);
        };
    }

    private Signals chosen() {
        return isDatabase() ? database : local;
    }

    void pass(@Observes RoomChanged changed) {
        chosen().send(new RoomSignal(changed.sessionId(), RoomSignal.ROOM));
    }

    void pass(@Observes ProgressChanged changed) {
        chosen().send(new RoomSignal(changed.sessionId(), RoomSignal.PROGRESS));
    }

    void pass(@Observes AnswerHandedOver handed) {
        chosen().send(new RoomSignal(handed.sessionId(), RoomSignal.HEARD));
    }
}
