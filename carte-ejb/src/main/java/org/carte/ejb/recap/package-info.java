/**
 * What is published of a session.
 *
 * <ul>
 *   <li>A quote belongs to its author: they say how it may be signed and may take it back at any time.
 *   <li>Those who prepare the recap see no more of the author than the author agreed to, and nothing of what was taken
 *       back.
 * </ul>
 */
package org.carte.ejb.recap;
