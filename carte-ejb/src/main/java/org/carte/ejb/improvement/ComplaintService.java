package org.carte.ejb.improvement;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.persistence.improvement.ComplaintVia.FORM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SearchWords;
import org.carte.persistence.improvement.Complaint;
import org.carte.persistence.improvement.ComplaintRepository;
import org.carte.persistence.improvement.ComplaintVia;
import org.carte.persistence.improvement.Improvement;
import org.carte.persistence.improvement.ImprovementRepository;

/** The register of complaints. Anybody may complain; administrators alone read. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ComplaintService {

    /** In how many days a complaint is answered, unless somebody sets another day. */
    public static final int DAYS = 15;

    private static final Duration RECENTLY = Duration.ofHours(1);
    private static final int MOST_RECENTLY = 30;

    @Inject
    ComplaintRepository complaints;

    @Inject
    ImprovementRepository improvements;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * Takes a complaint by the public form.
     *
     * @return the number people speak of it by
     * @throws BusinessException when so many have come within the hour that they are hardly complaints
     */
    @PermitAll
    public int complain(ComplaintSheet sheet) {
        if (complaints.countSent(clock.instant().minus(RECENTLY)) >= MOST_RECENTLY) {
            throw new BusinessException(Kind.CONFLICT, "error.complaint.many");
        }
        return complaints.number(add(sheet, FORM).getId()).orElseThrow();
    }

    /** Writes down a complaint that came otherwise. */
    public Complaint add(ComplaintSheet sheet, ComplaintVia via) {
        var complaint = new Complaint(via, clock.instant(), today().plusDays(DAYS));
        sheet.on(complaint);
        complaints.insert(complaint);
        return complaint;
    }

    /**
     * What is to be answered, the most urgent first; or what is answered, the latest first.
     *
     * @param words null or blank for all
     */
    public Page<Complaint> search(String words, boolean answered, PageRequest page) {
        return complaints.matching(SearchWords.pattern(words), answered, page);
    }

    /** @throws NotFoundException when there is no such complaint */
    public Complaint byId(UUID id) {
        return complaints.byId(id).orElseThrow(NotFoundException::new);
    }

    /**
     * Stores what is known by now.
     *
     * @param seen the version that was read; when it is no longer the last, nothing is written
     */
    public Complaint change(UUID id, int seen, ComplaintSheet sheet, ComplaintReply reply) {
        var complaint = byId(id);
        complaint.seenAt(seen);
        sheet.on(complaint);
        reply.on(complaint, LocalDate.ofInstant(complaint.getReceivedAt(), zone));
        complaints.update(complaint);
        return complaint;
    }

    /**
     * Opens what is to be made better because of it; the one that is there, if there is one.
     *
     * @param subject what it is called
     */
    public UUID improve(UUID id, String subject) {
        var complaint = byId(id);
        if (complaint.getImprovementId() == null) {
            var improvement = new Improvement(subject, today());
            improvements.insert(improvement);
            complaint.leadTo(improvement.getId());
            complaints.update(complaint);
        }
        return complaint.getImprovementId();
    }

    /** The day it is where the organisation lives. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
