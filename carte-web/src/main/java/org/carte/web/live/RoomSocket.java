package org.carte.web.live;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carte.ejb.live.PresenceService;

/**
 * The channel of a room: {@code /live/{session}}. {@link RoomDoor} has let the page in. It hears a word when there is
 * something to read again, and says every twenty seconds that it is still there; it is answered, so that both sides
 * notice when the line is dead.
 */
@ServerEndpoint("/live/{room}")
public class RoomSocket {

    private static final Logger LOG = Logger.getLogger(RoomSocket.class.getName());
    private static final int LONGEST = 64;
    private static final long SILENCE = 90_000;

    @Inject
    RoomSockets sockets;

    @Inject
    PresenceService presence;

    /** A page is open. */
    @OnOpen
    public void open(Session page, @PathParam("room") String room) {
        page.setMaxTextMessageBufferSize(LONGEST);
        page.setMaxIdleTimeout(SILENCE);
        sockets.add(LiveRoom.id(room), page);
    }

    /** It is still there. */
    @OnMessage
    public void beat(String beat, Session page, @PathParam("room") String room) {
        presence.heardOf(LiveRoom.id(room), page.getUserPrincipal().getName());
        RoomSockets.say(page, "beat");
    }

    /** It is gone. */
    @OnClose
    public void close(Session page, @PathParam("room") String room) {
        sockets.remove(LiveRoom.id(room), page);
    }

    /** Lines break; the page comes back by itself. */
    @OnError
    public void lost(Throwable broken) {
        LOG.log(Level.FINE, "A page was lost", broken);
    }
}
