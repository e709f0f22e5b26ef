/** Two registers: what is to be made better, and complaints. */
package org.carte.persistence.improvement;
