package org.carte.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carte.ejb.catalogue.ProgrammeService;
import org.carte.ejb.catalogue.ProgrammeShelfService;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;
import org.carte.web.shared.Words;

/** Backs {@code app/catalogue/shelf.xhtml}: what is done with a programme as a whole; each ends on a page of its own. */
@Named
@RequestScoped
public class CatalogueShelfView {

    @Inject
    ProgrammeService programmes;

    @Inject
    ProgrammeShelfService shelf;

    @Inject
    FacesContext faces;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    /** Makes a copy and goes on with it. */
    public void duplicate(String id) {
        var title = programmes.current(PathId.of(id)).getTitle();
        var copy =
                shelf.duplicate(PathId.of(id), Words.of(faces.getViewRoot().getLocale(), "catalogue.copyTitle", title));
        messages.info("catalogue.copied");
        navigation.to("/app/programmes/" + copy.getProgramme().getId() + "/edit");
    }

    /** Puts it away. */
    public void archive(String id) {
        shelf.archive(PathId.of(id));
        back(id, "catalogue.archivedNow");
    }

    /** Takes it out again. */
    public void bringBack(String id) {
        shelf.bringBack(PathId.of(id));
        back(id, "catalogue.broughtBack");
    }

    /** Shows it to everybody. */
    public void publish(String id) {
        shelf.publish(PathId.of(id));
        back(id, "catalogue.publishedNow");
    }

    /** Shows it to nobody outside any more. */
    public void withdraw(String id) {
        shelf.withdraw(PathId.of(id));
        back(id, "catalogue.withdrawn");
    }

    private void back(String id, String said) {
        messages.info(said);
        navigation.to("/app/programmes/" + id);
    }
}
