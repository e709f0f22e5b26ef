/** The catalogue on screen and over REST. */
package org.carte.web.catalogue;
