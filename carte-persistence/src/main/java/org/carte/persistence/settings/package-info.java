/** What the house is: who gives the trainings. */
package org.carte.persistence.settings;
