/**
 * Mails: what happened is told to those it concerns, in their language.
 *
 * <ul>
 *   <li>A mail is a row of the outbox, written in the transaction of what it tells: what was rolled back is never told,
 *       what was committed is never forgotten.
 *   <li>The platform sends a mail <b>at most once</b>. Its row says SENDING, committed, before the mail server hears of
 *       it; whoever sends holds the row's lock, which falls with them. A row that says SENDING and that nobody holds was
 *       left by a server that died between the two: the mail may have left, so it is UNCERTAIN and not sent again by
 *       itself. An administrator sees it and decides; sent once more, it has the same Message-ID. People forgive a mail
 *       that somebody sends by hand a day late rather than three that contradict each other.
 *   <li>The same goes for a line that breaks while the mail server is about to answer. What it did answer counts: 4xx is
 *       tried again, less and less often, 5xx never. A mail server that cannot be reached has taken nothing.
 *   <li>{@code skip locked} lets two nodes empty one outbox without sending anything twice.
 *   <li>Texts ship in bundles; what an administrator writes instead lies over them in the database.
 * </ul>
 */
package org.carte.ejb.notification;
