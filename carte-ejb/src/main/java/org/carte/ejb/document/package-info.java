/**
 * Papers of a session: programme, attendance sheet, convocation, certificate, as tagged PDF in the reader's language.
 *
 * <ul>
 *   <li>A paper is made anew from what is stored each time; that it was made is kept with who and when, and the
 *       countdown reads there that printing and certificates are done.
 *   <li>A certificate says only what is known before attendance is kept here: who had a place, in what, when, and for
 *       how many hours it was planned. Hours followed are left to be filled in by hand from the signed sheet, above a
 *       signature: refusing the paper altogether would send people back to their word processor, and hours that nobody
 *       counted would be a false statement.
 *   <li>A certificate is made for sessions that are over, for those with a place; a convocation once it is announced.
 *   <li>Administrators get the papers of everybody in one file, each in its reader's language; others only their own,
 *       and whatever is not theirs does not exist.
 * </ul>
 */
package org.carte.ejb.document;
