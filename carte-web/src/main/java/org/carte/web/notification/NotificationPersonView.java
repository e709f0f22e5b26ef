package org.carte.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.notification.MailService;
import org.carte.ejb.people.PersonService;
import org.carte.persistence.notification.ExpectedMail;
import org.carte.persistence.notification.MailRow;
import org.carte.persistence.people.Person;
import org.carte.web.shared.PagedModel;
import org.carte.web.shared.PathId;

/** Backs {@code app/notification/person.xhtml}: what somebody was and will be written to, and why; not the text of it. */
@Named
@ViewScoped
public class NotificationPersonView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    MailService mails;

    @Inject
    PersonService people;

    private String id;
    private UUID key;
    private transient Person person;
    private transient List<ExpectedMail> expected;
    private PagedModel<MailRow> rows;

    @PostConstruct
    void open() {
        rows = new PagedModel<>((words, page) -> mails.ofPerson(key, page));
    }

    /** Finds the person of the address. */
    public void load() {
        key = PathId.of(id);
        person = people.byId(key);
    }

    public Person getPerson() {
        if (person == null) {
            load();
        }
        return person;
    }

    public List<ExpectedMail> getExpected() {
        if (expected == null) {
            expected = mails.expected(key);
        }
        return expected;
    }

    public PagedModel<MailRow> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
