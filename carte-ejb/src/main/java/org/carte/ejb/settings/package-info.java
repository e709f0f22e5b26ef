/**
 * What the house is: the organisation that gives the trainings, as its documents say it.
 *
 * <ul>
 *   <li>Nothing of it is needed to plan and to run a session; what is empty is left out of the documents. So the French
 *       registrations are there for those who have them, and in nobody's way.
 * </ul>
 */
package org.carte.ejb.settings;
