/** Definitions of exercises, in versions. */
package org.carte.persistence.exercise;
