package org.carte.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.carte.ejb.catalogue.ProgrammeService;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.web.shared.PagedModel;

/** Backs {@code app/catalogue/list.xhtml}: the catalogue. */
@Named
@ViewScoped
public class CatalogueListView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ProgrammeService service;

    private PagedModel<ProgrammeVersion> programmes;

    @PostConstruct
    void open() {
        programmes = new PagedModel<>(service::search);
    }

    public PagedModel<ProgrammeVersion> getProgrammes() {
        return programmes;
    }
}
