/**
 * Sessions: when, where, with whom, and their way from draft to archive.
 *
 * <ul>
 *   <li>A room or a facilitator cannot be booked twice: the database refuses it, the service says it in words.
 *   <li>A session keeps the version of the programme it was planned from.
 *   <li>Every change of status or plan is kept with who, when and why; who may be the clock.
 *   <li>Times are the clock on the wall: a session moved over the night the clocks change keeps its times of day, and a
 *       time that does not exist is refused, not bent.
 * </ul>
 */
package org.carte.ejb.schedule;
