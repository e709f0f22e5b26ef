/** Exercises as they happen, and what was written. */
package org.carte.persistence.live;
