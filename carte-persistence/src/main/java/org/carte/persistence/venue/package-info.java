/** Places and their rooms. */
package org.carte.persistence.venue;
