/** The types of exercises, one class each, found by CDI. What several of them share stands beside them. */
package org.carte.ejb.exercise.type;
