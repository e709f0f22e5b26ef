/**
 * Places in sessions: who has one, who waits, in which order.
 *
 * <ul>
 *   <li>The last place is guarded by a lock on the session: a count, an insert, under the lock. The database checks
 *       the capacity once more.
 *   <li>A cancelled enrolment is kept. Whoever waits longest gets the place.
 * </ul>
 */
package org.carte.ejb.enrolment;
