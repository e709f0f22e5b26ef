/** Mails on the running stack: what people get, what is never sent twice, what comes back. */
package org.carte.notification;
