package org.carte.persistence.live;

/** How people were put together. */
public enum PairingWay {
    /** By the facilitators, one by one. */
    BY_HAND,
    /** By chance, with somebody new where there is somebody. */
    AT_RANDOM,
    /** Each round the next one, until everybody has met everybody. */
    IN_TURN
}
