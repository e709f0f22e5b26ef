/**
 * Maps: what a participant picks from their answers or writes freely, words anew and arranges, zone by zone.
 *
 * <ul>
 *   <li>A map belongs to one person in one session and exists from the first look at it. Nobody else reads it: the
 *       services are for participants and only ever ask for the caller's own.
 *   <li>Nothing gets on a map without its owner's act; answers are offered, never taken.
 *   <li>Every change begins with an update of the map's row: changes to one map come one after the other, so that
 *       limits and order hold, and the map's version counts them. A sentence has a version of its own for its wording.
 *   <li>A sentence that was picked keeps what the answer said, word for word, beside what the owner made of it.
 * </ul>
 */
package org.carte.ejb.carte;
