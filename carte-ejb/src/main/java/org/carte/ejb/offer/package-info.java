/**
 * The public catalogue: what everybody may read about the programmes that are published, without an account.
 *
 * <ul>
 *   <li>It is a feature of its own because it looks across: the catalogue says what a programme is, the calendar when
 *       one may come, feedback how it was.
 *   <li>A page says what the French quality framework wants said (Qualiopi, indicators 1 and 2); what is not written is
 *       left out of the page and named to the administrator beside the switch.
 *   <li>Figures are given under the rules of feedback: sessions in which too few have answered do not count.
 * </ul>
 */
package org.carte.ejb.offer;
