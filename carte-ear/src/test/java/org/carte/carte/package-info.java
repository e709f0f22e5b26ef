/** Maps on the running stack: over REST, in the browser, and inside the server. */
package org.carte.carte;
