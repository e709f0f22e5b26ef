/** What is published of a session: quotes with the consent of those who said them. */
package org.carte.persistence.recap;
