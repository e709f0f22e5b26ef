package org.carte.ejb.schedule;

import java.time.Instant;
import org.carte.persistence.schedule.AgendaBlock;

/**
 * A block of the agenda and when it takes place.
 *
 * @param pastEnd whether it lasts longer than its half-day
 */
public record TimedBlock(AgendaBlock block, Instant startsAt, Instant endsAt, boolean pastEnd) {}
