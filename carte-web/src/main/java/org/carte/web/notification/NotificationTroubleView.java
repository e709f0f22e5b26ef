package org.carte.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carte.ejb.notification.MailService;

/** Backs {@code app/notification/trouble.xhtml}, a part of the administrator's home: mails that came back. */
@Named
@RequestScoped
public class NotificationTroubleView {

    @Inject
    MailService mails;

    private Long count;

    /** How many nobody has settled yet. */
    public long getCount() {
        if (count == null) {
            count = mails.countToSettle();
        }
        return count;
    }
}
