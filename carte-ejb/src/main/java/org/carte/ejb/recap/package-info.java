/**
 * What the organiser publishes of a session: a text, quotes, photos.
 *
 * <ul>
 *   <li>A quote is its author's: they say how they may be named and take it back at any time; the published page is made
 *       anew at each reading, so that it disappears at once.
 *   <li>Photos are made again from their pixels: no place, no camera, no hidden content survives.
 *   <li>The text is Markdown without HTML; only photos of the session can be shown in it.
 * </ul>
 */
package org.carte.ejb.recap;
