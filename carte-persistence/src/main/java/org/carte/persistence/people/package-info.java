/** The directory of people. */
package org.carte.persistence.people;
