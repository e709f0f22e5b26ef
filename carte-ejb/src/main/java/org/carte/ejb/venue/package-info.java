/**
 * Places and their rooms.
 *
 * <ul>
 *   <li>A venue and its rooms are edited as one: the venue's version stands for all.
 *   <li>A room that a session was ever planned in stays, for the record of that session.
 * </ul>
 */
package org.carte.ejb.venue;
