/** Recaps, photos and quotes, as pages and over REST. */
package org.carte.web.recap;
