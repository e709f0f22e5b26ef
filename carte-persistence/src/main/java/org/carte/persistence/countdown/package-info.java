/** What is left to do around sessions: the steps, and which are done. */
package org.carte.persistence.countdown;
