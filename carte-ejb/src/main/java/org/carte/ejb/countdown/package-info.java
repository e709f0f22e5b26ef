/**
 * What is left to do around each session, counted in days: from its first day before it, from its last day after it.
 *
 * <ul>
 *   <li>The steps of every session are one list in the settings; a change there counts for all sessions at once, for a
 *       rule that changed has changed. A session may have steps of its own beside them.
 *   <li>A step that the platform can see done is done when it is: nothing is stored, nothing can go out of step. The
 *       others, and those that were done some other way, are ticked by hand.
 * </ul>
 */
package org.carte.ejb.countdown;
