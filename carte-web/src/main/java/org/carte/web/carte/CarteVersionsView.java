package org.carte.web.carte;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.MapVersionService;
import org.carte.persistence.carte.MapVersionLine;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/carte/versions.xhtml}: what one's own map said on earlier days. */
@Named
@ViewScoped
public class CarteVersionsView implements Serializable {

    private static final int A_PAGE = 20;

    @Inject
    MapVersionService service;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String session;
    private int page = 1;
    private String label;
    private transient Page<MapVersionLine> versions;

    /** Reads the list. */
    public void load() {
        listed();
    }

    private Page<MapVersionLine> listed() {
        if (versions == null) {
            versions = service.ofMap(id(), PageRequest.ofPage(page, A_PAGE, true));
        }
        return versions;
    }

    /** Keeps what the map says now. */
    public void keep() {
        service.keep(id(), label);
        messages.info("carte.versions.kept");
        navigation.to("/app/carte/" + id() + "/versions");
    }

    /** Makes the map say that again. */
    public void restore(int number) {
        service.restore(id(), number);
        messages.info("carte.versions.restored", number);
        navigation.to("/app/carte/" + id());
    }

    private UUID id() {
        return PathId.of(session);
    }

    public List<MapVersionLine> getVersions() {
        return listed().content();
    }

    /** Whether there are older ones on another page. */
    public boolean isMore() {
        return listed().hasNext();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
