package org.carte.web.carte;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.SharedMapService;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionService;
import org.carte.persistence.carte.EntrustedMap;

/** Backs {@code app/carte/entrusted.xhtml}: the maps of which the facilitators of a session are shown something. */
@Named
@RequestScoped
public class CarteEntrustedView {

    private static final int A_PAGE = 50;

    @Inject
    SharedMapService service;

    @Inject
    SessionService sessions;

    private UUID id;
    private int page = 1;
    private Page<EntrustedMap> maps;
    private SessionDetails details;

    /** Reads the list. */
    public void load() {
        maps = service.entrusted(id, PageRequest.ofPage(page, A_PAGE, true));
        details = sessions.byId(id);
    }

    public List<EntrustedMap> getMaps() {
        return maps.content();
    }

    /** Whether there are more on another page. */
    public boolean isMore() {
        return maps.hasNext();
    }

    public SessionDetails getDetails() {
        return details;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
