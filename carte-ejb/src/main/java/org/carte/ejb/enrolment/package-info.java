/**
 * Places in sessions: who has one, who waits, in which order.
 *
 * <ul>
 *   <li>The last place is guarded by a lock on the session: a count, an insert, under the lock. The database checks
 *       the capacity once more. An offered place counts as taken.
 *   <li>A cancelled enrolment is kept. Whoever waits longest gets the place: at once, or held for some hours where the
 *       terms of the session say so; a timer moves on what nobody answered, under the same lock, so that any node may.
 *   <li>What is known about those who come (competitors, same company, same programme before, elsewhere at that time,
 *       running a session then) is said and forbids nothing.
 *   <li>Positioning questions are not exercises: who plans and who runs the session reads the answers. One that was
 *       answered keeps its words.
 * </ul>
 */
package org.carte.ejb.enrolment;
