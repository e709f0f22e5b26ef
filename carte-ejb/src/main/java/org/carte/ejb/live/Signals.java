package org.carte.ejb.live;

/** Carries a word to the pages of a room, once the transaction is through, on whichever server they are open. */
public interface Signals {

    /** Sends it on its way: it arrives as the CDI event {@link RoomSignal} on each server that it reaches. */
    void send(RoomSignal signal);
}
