package org.carte.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.carte.ejb.settings.OrganisationService;
import org.carte.persistence.settings.Organisation;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/settings/organisation.xhtml}: who gives the trainings, as documents say it. */
@Named
@ViewScoped
public class SettingsOrganisationView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    OrganisationService organisations;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private Organisation organisation;

    /** As people write it, with spaces. */
    @Size(max = 20)
    private String siret;

    /** Reads what is stored. */
    public void load() {
        organisation = organisations.organisation();
        siret = organisation.getSiret();
    }

    /** Stores it. */
    public void save() {
        organisation.setSiret(siret);
        organisations.change(organisation);
        messages.info("settings.organisation.saved");
        navigation.to("/app/settings");
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }
}
