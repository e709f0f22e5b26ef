package org.carte.ejb.document;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carte.ejb.catalogue.ProgrammeSheet;
import org.carte.ejb.schedule.AgendaTimes;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.catalogue.ProgrammeRepository;
import org.carte.persistence.document.DocumentKind;
import org.carte.persistence.document.DocumentRepository;
import org.carte.persistence.document.IssuedDocument;
import org.carte.persistence.document.IssuedRow;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.schedule.AgendaRepository;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.settings.OrganisationRepository;

/** Makes the papers of a session, and keeps that they were made. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class DocumentService {

    @Inject
    Caller caller;

    @Inject
    SchedulePolicy staff;

    @Inject
    DocumentRepository documents;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    AgendaRepository agendas;

    @Inject
    OrganisationRepository organisations;

    @Inject
    PersonRepository people;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * Makes a paper.
     *
     * @param person whom it is made out to; null for everybody as an administrator, for oneself as anybody else, and for
     *     papers that are made out to nobody
     * @throws NotFoundException when there is no such session, or the paper is none of the caller's
     * @throws BusinessException when it is too early for it, or too late
     */
    public DocumentFile make(UUID sessionId, DocumentKind kind, UUID person) {
        var readers = kind.isPersonal() ? recipients(sessionId, person) : participants(sessionId);
        var details = SessionDetails.read(sessionId, sessions, bookings).orElseThrow(NotFoundException::new);
        refuse(kind, details.session().getStatus(), readers);
        var dossier = dossier(details, readers);
        note(sessionId, kind, dossier);
        var words = new DocumentWords(language(kind, person, readers), zone);
        return new DocumentFile(words.fileName(kind, dossier), DocumentPdf.of(kind, dossier, words));
    }

    /** What was made for a session, the latest first. */
    @RolesAllowed({ADMINISTRATOR, FACILITATOR})
    public Page<IssuedRow> issued(UUID sessionId, PageRequest page) {
        staff.requireStaff(sessionId);
        return documents.ofSession(sessionId, page);
    }

    /** Everybody with a place, by last name: those whom papers are made out to. */
    @RolesAllowed(ADMINISTRATOR)
    public List<Person> people(UUID sessionId) {
        return documents.participants(sessionId);
    }

    /** Whether papers can say who gives the training. */
    @RolesAllowed({ADMINISTRATOR, FACILITATOR})
    public boolean hasLetterhead() {
        return !organisations.organisation().getName().isBlank();
    }

    private List<Person> participants(UUID sessionId) {
        staff.requireStaff(sessionId);
        return documents.participants(sessionId);
    }

    /** Of those with a place: all or one for an administrator, themself for anybody else. */
    private List<Person> recipients(UUID sessionId, UUID person) {
        boolean plans = caller.is(ADMINISTRATOR);
        var wanted = plans || person != null ? person : caller.personId();
        if (!plans && !wanted.equals(caller.personId())) {
            throw new NotFoundException();
        }
        var everybody = documents.participants(sessionId);
        if (wanted == null) {
            return everybody;
        }
        var one = everybody.stream().filter(each -> each.getId().equals(wanted)).toList();
        if (one.isEmpty()) {
            throw new NotFoundException();
        }
        return one;
    }

    private static void refuse(DocumentKind kind, SessionStatus status, List<Person> readers) {
        boolean over = status == SessionStatus.DONE || status == SessionStatus.ARCHIVED;
        if (kind == DocumentKind.CERTIFICATE && !over) {
            throw new BusinessException(Kind.CONFLICT, "error.document.notOver");
        }
        if (kind == DocumentKind.CONVOCATION && status == SessionStatus.DRAFT) {
            throw new BusinessException(Kind.CONFLICT, "error.document.notAnnounced");
        }
        if (kind != DocumentKind.PROGRAMME && status == SessionStatus.CANCELLED) {
            throw new BusinessException(Kind.CONFLICT, "error.document.cancelled");
        }
        if (kind.isPersonal() && readers.isEmpty()) {
            throw new BusinessException(Kind.CONFLICT, "error.document.nobody");
        }
    }

    private Dossier dossier(SessionDetails details, List<Person> readers) {
        var version = details.session().getProgrammeVersion();
        return new Dossier(
                organisations.organisation(),
                details,
                ProgrammeSheet.read(List.of(version), programmes).get(version.getId()),
                AgendaTimes.of(agendas.ofSession(details.session().getId()), details.slots()),
                readers,
                clock.instant());
    }

    private void note(UUID sessionId, DocumentKind kind, Dossier dossier) {
        var me = caller.personId();
        if (!kind.isPersonal()) {
            documents.insert(new IssuedDocument(sessionId, kind, null, dossier.madeAt(), me));
            return;
        }
        dossier.people()
                .forEach(each ->
                        documents.insert(new IssuedDocument(sessionId, kind, each.getId(), dossier.madeAt(), me)));
    }

    /** One's own paper is in one's own language, a file of several in the language of who asks for it. */
    private Locale language(DocumentKind kind, UUID person, List<Person> readers) {
        var one = kind.isPersonal() && (person != null || !caller.is(ADMINISTRATOR));
        return one
                ? readers.get(0).readsIn()
                : people.byId(caller.personId()).map(Person::readsIn).orElse(Locale.FRENCH);
    }
}
