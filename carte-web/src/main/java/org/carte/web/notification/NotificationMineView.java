package org.carte.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carte.ejb.notification.MailService;
import org.carte.persistence.notification.ExpectedMail;
import org.carte.persistence.notification.MailRow;
import org.carte.web.shared.PagedModel;

/** Backs {@code app/notification/mine.xhtml}: the reader's own mails, with their text. */
@Named
@ViewScoped
public class NotificationMineView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    MailService mails;

    private PagedModel<MailRow> rows;
    private transient List<ExpectedMail> expected;

    @PostConstruct
    void open() {
        rows = new PagedModel<>((words, page) -> mails.mine(page));
    }

    public PagedModel<MailRow> getRows() {
        return rows;
    }

    public List<ExpectedMail> getExpected() {
        if (expected == null) {
            expected = mails.expectedByMe();
        }
        return expected;
    }
}
