/**
 * Two registers an organisation gets better by: improvements and complaints (Qualiopi, indicators 31 and 32).
 *
 * <ul>
 *   <li>A mean that becomes insufficient opens an improvement about that question of that programme. While it is open,
 *       other sessions with the same finding are noted with it: one thing to do, not one a session.
 *   <li>It is closed only with what was done and what came of it.
 *   <li>Only released figures are looked at, so that an alert says nothing about fewer people than a page would.
 *   <li>Complaints are named and apart from feedback. Administrators alone read them, for they may be about anybody.
 *       Whoever complains by the public form is told their number on the page: no mail goes to an address nobody has
 *       proved to be theirs.
 * </ul>
 */
package org.carte.ejb.improvement;
