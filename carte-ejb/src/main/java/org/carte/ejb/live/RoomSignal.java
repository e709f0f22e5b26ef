package org.carte.ejb.live;

import java.util.UUID;

/**
 * A word to every page of a room that is open on this server: there is something to read again.
 *
 * @param word one of {@link #ROOM}, {@link #PROGRESS} and {@link #HEARD}
 */
public record RoomSignal(UUID sessionId, String word) {

    /** The room was moved. */
    public static final String ROOM = "room";

    /** Somebody came, writes, is done. */
    public static final String PROGRESS = "progress";

    /** What somebody wrote about another was handed over, or taken back. */
    public static final String HEARD = "heard";

    /** As one text. */
    String written() {
        return sessionId + " " + word;
    }

    static RoomSignal read(String written) {
        var parts = written.split(" ", 2);
        return new RoomSignal(UUID.fromString(parts[0]), parts[1]);
    }
}
