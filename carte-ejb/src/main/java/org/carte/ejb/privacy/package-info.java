/**
 * The trail of who opened, from outside the platform, what people keep to themselves.
 *
 * <ul>
 *   <li>It is written by the functions of the database that support people call, not here: whoever reads past the platform
 *       must leave a trace all the same.
 *   <li>It says who, when, of whom and why, never what was read. The person concerned reads the lines about them on the
 *       page of their map, administrators read all of them; nobody changes one.
 *   <li>It follows people who were merged, and stands when what it speaks of is gone.
 * </ul>
 */
package org.carte.ejb.privacy;
