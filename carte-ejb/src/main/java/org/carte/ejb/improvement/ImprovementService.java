package org.carte.ejb.improvement;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SearchWords;
import org.carte.persistence.improvement.FoundIn;
import org.carte.persistence.improvement.Improvement;
import org.carte.persistence.improvement.ImprovementRepository;
import org.carte.persistence.improvement.ImprovementRow;
import org.carte.persistence.improvement.OwnerChoice;

/**
 * The register of improvements. Facilitators read what they see to and what was found in their sessions; they write on
 * what they see to.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class ImprovementService {

    private static final int LATEST = 50;

    @Inject
    Caller caller;

    @Inject
    ImprovementRepository improvements;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * What is to be done, the most urgent first; or what is done, the latest first.
     *
     * @param words null or blank for all
     */
    public Page<ImprovementRow> search(String words, boolean closed, PageRequest page) {
        return improvements.rows(SearchWords.pattern(words), closed, caller.is(ADMINISTRATOR), caller.personId(), page);
    }

    /** @throws NotFoundException when there is none, or it does not concern the caller */
    public Improvement byId(UUID id) {
        var found = improvements.byId(id).orElseThrow(NotFoundException::new);
        if (!caller.is(ADMINISTRATOR) && improvements.countConcerned(id, caller.personId()) == 0) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Whether the caller may write on it. */
    public boolean mayChange(UUID id) {
        return caller.is(ADMINISTRATOR) || caller.personId().equals(byId(id).getOwnerId());
    }

    /** The latest sessions it was found in, as far as the caller sees them. */
    public List<FoundIn> findings(UUID id) {
        byId(id);
        return improvements
                .findings(id, caller.is(ADMINISTRATOR), caller.personId(), PageRequest.ofSize(LATEST))
                .content();
    }

    /** Who can see to one. */
    public List<OwnerChoice> owners() {
        return improvements.owners();
    }

    /** Adds what somebody has noticed. */
    @RolesAllowed(ADMINISTRATOR)
    public Improvement add(ImprovementSheet sheet) {
        var improvement = new Improvement(sheet.subject(), today());
        sheet.on(improvement, today());
        improvements.insert(improvement);
        return improvement;
    }

    /**
     * Stores what is known by now. Who sees to it and until when is for administrators to say.
     *
     * @param seen the version that was read; when it is no longer the last, nothing is written
     */
    public Improvement change(UUID id, int seen, ImprovementSheet sheet) {
        var improvement = byId(id);
        boolean decides = caller.is(ADMINISTRATOR);
        if (!decides && (!mayChange(id) || !sheet.leavesOwner(improvement))) {
            throw new BusinessException(Kind.FORBIDDEN, "error.improvement.notYours");
        }
        improvement.seenAt(seen);
        sheet.on(improvement, today());
        improvements.update(improvement);
        return improvement;
    }

    /** The day it is where the organisation lives. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
