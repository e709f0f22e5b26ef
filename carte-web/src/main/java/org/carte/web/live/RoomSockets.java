package org.carte.web.live;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carte.ejb.live.RoomSignal;

/** The pages of rooms that are open on this server. They are told one word; what it means for them, they ask. */
@ApplicationScoped
public class RoomSockets {

    private static final Logger LOG = Logger.getLogger(RoomSockets.class.getName());

    private final Map<UUID, Set<Session>> rooms = new ConcurrentHashMap<>();

    void add(UUID room, Session page) {
        rooms.compute(room, (key, pages) -> {
            var all = pages == null ? ConcurrentHashMap.<Session>newKeySet() : pages;
            all.add(page);
            return all;
        });
    }

    void remove(UUID room, Session page) {
        rooms.computeIfPresent(room, (key, pages) -> {
            pages.remove(page);
            return pages.isEmpty() ? null : pages;
        });
    }

    void tell(@Observes(during = AFTER_SUCCESS) RoomSignal signal) {
        rooms.getOrDefault(signal.sessionId(), Set.of()).forEach(page -> say(page, signal.word()));
    }

    /** A page that has just gone hears nothing, and reads everything when it is back. */
    static void say(Session page, String word) {
        if (page.isOpen()) {
            page.getAsyncRemote().sendText(word, sent -> {
                if (!sent.isOK()) {
                    LOG.log(Level.FINE, "A page was lost", sent.getException());
                }
            });
        }
    }
}
