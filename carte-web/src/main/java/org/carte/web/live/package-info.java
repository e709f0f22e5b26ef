/** The live day: the console, the wall, the participants' page, REST, and the push that moves them. */
package org.carte.web.live;
