/**
 * Sessions: when, where, with whom, and their way from draft to archive.
 *
 * <ul>
 *   <li>A room or a facilitator cannot be booked twice: the database refuses it, the service says it in words.
 *   <li>A session keeps the version of the programme it was planned from.
 *   <li>Every change of status is kept with who, when and why.
 * </ul>
 */
package org.carte.ejb.schedule;
