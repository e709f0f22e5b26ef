/** The public catalogue on screen: no login, no session, no script. */
package org.carte.web.offer;
