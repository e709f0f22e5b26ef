package org.carte.ejb.schedule;

import java.time.Instant;
import org.carte.persistence.schedule.AgendaBlock;

/**
 * A block of the agenda and when it takes place.
 *
 * @param slot the half-day it belongs to, counted from 0
 * @param pastEnd whether it lasts longer than its half-day
 */
public record TimedBlock(AgendaBlock block, Instant startsAt, Instant endsAt, int slot, boolean pastEnd) {}
