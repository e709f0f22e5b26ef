/**
 * Mails: what happened is told to those it concerns, in their language.
 *
 * <ul>
 *   <li>A mail is a row of the outbox, written in the transaction of what it tells: what was rolled back is never told,
 *       what was committed is never forgotten.
 *   <li>A timer sends. The row is locked while its mail leaves, so that two nodes never send the same one; a mail server
 *       that is down is tried again, less and less often.
 *   <li>Should the server die between the mail's leaving and the row's being marked, the mail leaves again under the same
 *       Message-ID, which mailboxes recognise.
 * </ul>
 */
package org.carte.ejb.notification;
