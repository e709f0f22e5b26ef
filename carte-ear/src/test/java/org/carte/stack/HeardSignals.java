package org.carte.stack;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.carte.ejb.live.RoomSignal;

/** Hears, inside the server, what pages are told. */
@ApplicationScoped
public class HeardSignals {

    private final BlockingQueue<RoomSignal> heard = new LinkedBlockingQueue<>();

    void hear(@Observes(during = AFTER_SUCCESS) RoomSignal signal) {
        heard.add(signal);
    }

    /** The word of this room that comes next, others' aside; null when none comes within that time. */
    String next(UUID room, long millis) throws InterruptedException {
        for (var signal = poll(millis); signal != null; signal = poll(millis)) {
            if (signal.sessionId().equals(room)) {
                return signal.word();
            }
        }
        return null;
    }

    private RoomSignal poll(long millis) throws InterruptedException {
        return heard.poll(millis, TimeUnit.MILLISECONDS);
    }
}
