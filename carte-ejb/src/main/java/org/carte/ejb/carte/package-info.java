/**
 * Maps: what a participant picks from their answers or writes freely, words anew and arranges, zone by zone.
 *
 * <ul>
 *   <li>A map belongs to one person in one session and exists from the first look at it. Nobody else reads it: the
 *       services only ever ask for the caller's own, whatever the caller's role, and for who has none there is none. The
 *       one exception is what its owner shares: the zones they chose, until a day or until it is taken back, with whoever
 *       has a link, of whose token only a digest is kept, or with the facilitators of that session.
 *   <li>Nothing gets on a map without its owner's act; answers are offered, never taken.
 *   <li>Every change begins with an update of the map's row: changes to one map come one after the other, so that
 *       limits and order hold, and the map's version counts them. A sentence has a version of its own for its wording.
 *   <li>A sentence that was picked keeps what the answer said, word for word, beside what the owner made of it.
 *   <li>Before each change the whole map is kept as a step, the last fifty: undo and redo only move the map among its
 *       steps. Versions keep the same value for good. Two functions of the database write and read that value
 *       ({@code carte_content}, {@code carte_restore}), so that it is one statement and never half done.
 * </ul>
 */
package org.carte.ejb.carte;
