package org.carte.web.enrolment;

import jakarta.data.page.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentService;
import org.carte.ejb.enrolment.EnrolmentShown;
import org.carte.ejb.people.InvitationService;
import org.carte.ejb.people.InvitationShown;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionService;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.carte.persistence.people.Person;
import org.carte.web.shared.Messages;

/** Backs {@code app/enrolment/list.xhtml}: who has a place in a session, who waits, and who else is to come. */
@Named
@ViewScoped
public class EnrolmentListView implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int SIZE = 200;

    @Inject
    SessionService sessions;

    @Inject
    EnrolmentService enrolments;

    @Inject
    InvitationService invitations;

    @Inject
    Messages messages;

    private UUID id;
    private int page = 1;
    private Person person;
    private transient SessionDetails details;
    private transient List<EnrolmentShown> rows;
    private transient Map<UUID, InvitationShown> accounts;

    /** Reads the places and the line. */
    public void load() {
        details = sessions.byId(id);
        var found = enrolments.ofSession(id, PageRequest.ofPage(page, SIZE, false));
        rows = enrolments.withWarnings(id, found.content());
        accounts = invitations.of(
                rows.stream().map(shown -> shown.row().personId()).toList());
    }

    /** Whether people wait although places are free. */
    public boolean isIdle() {
        return details.places().waiting() > 0
                && details.places().confirmed() < details.session().getMaxPlaces();
    }

    /** Hands the free places to those who wait. */
    public void handOut() {
        enrolments.handOut(id);
        messages.info("enrolment.handedOut");
        load();
    }

    /** Gives a place, or a place in the line. */
    public void enrol() {
        var shown = enrolments.enrol(id, person.getId());
        if (shown.row().status() == EnrolmentStatus.CONFIRMED) {
            messages.info("enrolment.enrolled", shown.row().displayName());
        } else {
            messages.info("enrolment.waiting", shown.row().displayName(), shown.position());
        }
        person = null;
        load();
    }

    public SessionDetails getDetails() {
        return loaded().details;
    }

    public List<EnrolmentShown> getRows() {
        return loaded().rows;
    }

    /** How the people of the list stand with their accounts. */
    public Map<UUID, InvitationShown> getAccounts() {
        return loaded().accounts;
    }

    /** Those about whom there is something to know. */
    public List<EnrolmentShown> getWarned() {
        return getRows().stream().filter(row -> !row.warnings().isEmpty()).toList();
    }

    /** How many pages there are. */
    public long getPages() {
        var places = getDetails().places();
        return (places.confirmed() + places.waiting() + SIZE - 1) / SIZE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    /** What is shown is not kept between two requests. */
    private EnrolmentListView loaded() {
        if (rows == null) {
            load();
        }
        return this;
    }
}
