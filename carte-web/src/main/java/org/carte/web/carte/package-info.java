/** One's own map on screen and over REST, drawn and in words. */
package org.carte.web.carte;
