/** Mails on screen: their texts and hours in the settings, what somebody was and will be written to, what came back. */
package org.carte.web.notification;
