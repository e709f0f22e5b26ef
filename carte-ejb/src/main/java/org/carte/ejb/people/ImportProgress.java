package org.carte.ejb.people;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.persistence.people.ImportState;
import org.carte.persistence.people.PeopleImportRepository;

/** Says how far an import is while its transaction still runs. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(REQUIRES_NEW)
public class ImportProgress {

    @Inject
    PeopleImportRepository imports;

    /** So much of the step is done. */
    public void at(UUID id, int percent) {
        imports.advance(id, percent);
    }

    /** It broke, and nothing of it was stored. */
    public void failed(UUID id) {
        imports.finish(id, ImportState.FAILED, null);
    }
}
