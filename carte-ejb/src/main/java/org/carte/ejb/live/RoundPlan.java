package org.carte.ejb.live;

import java.util.List;
import java.util.UUID;
import org.carte.persistence.live.PairingWay;

/**
 * How a round shall be.
 *
 * @param number of the round: the one there is, to be made anew, or the next one
 * @param groups who works with whom, by hand alone; null otherwise
 * @param seen the version of the pairs that were read; null for whatever there is
 */
public record RoundPlan(int number, PairingWay way, List<List<UUID>> groups, Integer seen) {}
