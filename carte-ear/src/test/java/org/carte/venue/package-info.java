/** Tests of the whole: venue. */
package org.carte.venue;
