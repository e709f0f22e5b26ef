package org.carte.web.carte;

import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carte.ejb.carte.MapService;
import org.carte.persistence.carte.MapOfSession;
import org.carte.web.shared.Navigation;

/** Backs {@code app/carte/list.xhtml}: the reader's maps. Who has only one is led straight to it. */
@Named
@RequestScoped
public class CarteListView {

    private static final int SHOWN = 50;

    @Inject
    MapService service;

    @Inject
    MapDrawing drawing;

    @Inject
    Navigation navigation;

    @Inject
    FacesContext context;

    private List<MapOfSession> maps = List.of();

    /** Reads the maps. */
    public void load() {
        maps = service.mine(PageRequest.ofSize(SHOWN)).content();
        if (maps.size() == 1) {
            navigation.to("/app/carte/" + maps.get(0).sessionId());
        }
    }

    /** The day a session begins. */
    public String day(MapOfSession map) {
        return drawing.day(map.startsAt(), context.getViewRoot().getLocale());
    }

    public List<MapOfSession> getMaps() {
        return maps;
    }
}
