package org.carte.web.carte;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carte.ejb.carte.MapService;
import org.carte.ejb.carte.ZoneRules;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.PathId;
import org.carte.web.shared.Words;

/** Backs every page about one's own map: what its programme calls the zones, and what it asks of who fills them. */
@Named
@RequestScoped
public class CarteZoneView {

    @Inject
    MapService maps;

    @Inject
    FacesContext faces;

    private ZoneRules rules;

    /** What a zone is called. */
    public String title(String session, Zone zone) {
        return MapDrawing.title(rules(session), zone, faces.getViewRoot().getLocale());
    }

    /** What helps to fill it. */
    public String questions(String session, Zone zone) {
        var own = rules(session).questions(zone);
        return own.isEmpty() ? Words.of(faces.getViewRoot().getLocale(), "carte.questions." + zone) : own;
    }

    private ZoneRules rules(String session) {
        if (rules == null) {
            rules = maps.rules(PathId.of(session));
        }
        return rules;
    }
}
