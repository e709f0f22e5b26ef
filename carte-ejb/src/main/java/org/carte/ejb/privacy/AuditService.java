package org.carte.ejb.privacy;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SearchWords;
import org.carte.persistence.privacy.AuditEntry;
import org.carte.persistence.privacy.AuditLine;
import org.carte.persistence.privacy.AuditRepository;

/** Reads the trail: administrators all of it, others what is about them. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class AuditService {

    @Inject
    Caller caller;

    @Inject
    AuditRepository trail;

    /**
     * Who opened what of whom, the newest first.
     *
     * @param words null or blank for all
     */
    public Page<AuditLine> search(String words, PageRequest page) {
        return trail.matching(SearchWords.pattern(words), page);
    }

    /** What was opened of the caller's own in a session, the newest first. */
    @RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
    public Page<AuditEntry> mine(UUID sessionId, PageRequest page) {
        return trail.ofPerson(caller.find().orElseThrow(NotFoundException::new), sessionId, page);
    }
}
