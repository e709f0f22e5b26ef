package org.carte.persistence.live;

import java.time.Instant;

/**
 * What was done to a room last.
 *
 * @param by the first name of the facilitator
 * @param block what it was done to
 * @param minutes how many more or fewer; null for everything but that
 */
public record LastTurn(String by, RoomAct act, String block, Integer minutes, Instant at) {}
