/** What is left to do around a session, on the running stack. */
package org.carte.countdown;
