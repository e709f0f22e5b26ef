/** What the organiser publishes of a session, with the consent of those it shows. */
package org.carte.persistence.recap;
