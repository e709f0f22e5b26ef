/** Quotes, on screen and over REST: offered by participants, chosen by facilitators. */
package org.carte.web.recap;
