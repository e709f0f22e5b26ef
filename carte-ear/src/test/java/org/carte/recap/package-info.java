/** Recaps, photos and quotes on the running stack. */
package org.carte.recap;
