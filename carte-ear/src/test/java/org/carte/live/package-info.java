/** The live day on the running stack. */
package org.carte.live;
