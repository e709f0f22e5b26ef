/** The outbox of mails. */
package org.carte.persistence.notification;
