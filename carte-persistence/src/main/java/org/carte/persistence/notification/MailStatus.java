package org.carte.persistence.notification;

/** What became of a mail. */
public enum MailStatus {
    /** To be sent when it is due. */
    WAITING,
    /** On its way; noted before the mail server is called. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The mail server refused it for good, or it came back. */
    REFUSED,
    /** The connection or the server broke off while it was on its way: it may have left. Never sent again by itself. */
    UNCERTAIN
}
