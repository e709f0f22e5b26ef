package org.carte.ejb.settings;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.settings.Organisation;
import org.carte.persistence.settings.OrganisationRepository;

/** Who gives the trainings, for administrators. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class OrganisationService {

    @Inject
    OrganisationRepository organisations;

    /** The organisation as it is stored. */
    public Organisation organisation() {
        return organisations.organisation();
    }

    /**
     * Stores it as it was changed.
     *
     * @param changed what {@link #organisation} gave, with other texts
     */
    public void change(Organisation changed) {
        changed.setSiret(changed.getSiret().replaceAll("\\s", ""));
        if (!changed.getSiret().matches("([0-9]{14})?")) {
            throw new InvalidException("siret", "error.settings.siret");
        }
        organisations.update(changed);
    }
}
