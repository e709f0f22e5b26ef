/**
 * The catalogue: programmes, what they promise, the agenda they propose.
 *
 * <ul>
 *   <li>A programme is read through its current version. Editing makes a new version and leaves the others alone, so
 *       that a session already planned keeps what was announced to the people enrolled.
 *   <li>Two who edit at once are told apart by the programme's version, not by the version's: the first one wins.
 *   <li>The address of a public page is made from the title once and never again: what was linked stays right.
 *   <li>The agenda names exercises, not versions of them: planning a session takes the version of that day.
 * </ul>
 */
package org.carte.ejb.catalogue;
