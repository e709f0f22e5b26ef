/**
 * The homes: what is next and what waits, for the public and for each role. Looks across the features, changes nothing.
 *
 * <ul>
 *   <li>A day begins at midnight in the organisation's zone: a session of this morning is still of today.
 *   <li>Nobody sees here what its own page would refuse: the lists of a facilitator and of a participant start from the
 *       caller.
 * </ul>
 */
package org.carte.ejb.home;
