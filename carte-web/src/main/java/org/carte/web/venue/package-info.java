/** Places on screen and over REST. */
package org.carte.web.venue;
