package org.carte.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.carte.ejb.catalogue.ProgrammeService;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.web.shared.PagedModel;
import org.carte.web.shared.Queries;

/** Backs {@code app/catalogue/list.xhtml}: the catalogue. */
@Named
@ViewScoped
public class CatalogueListView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ProgrammeService service;

    private PagedModel<ProgrammeVersion> programmes;

    private boolean archived;
    private String q;

    /** Opens the shelf that is meant. */
    public void load() {
        var catalogue = service;
        boolean away = archived;
        programmes = new PagedModel<>((words, page) -> catalogue.search(words, away, page));
        programmes.setWords(q);
    }

    /** Whether those are shown that are not offered for planning any more. */
    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }

    /** What is looked for, as an address says it. */
    public String getQuery() {
        return Queries.of("q", getQ(), "archived", archived ? true : null);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public PagedModel<ProgrammeVersion> getProgrammes() {
        return programmes;
    }
}
