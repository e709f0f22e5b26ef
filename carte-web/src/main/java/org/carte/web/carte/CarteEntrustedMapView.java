package org.carte.web.carte;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.carte.ejb.carte.SharedMap;
import org.carte.ejb.carte.SharedMapService;

/** Backs {@code app/carte/entrustedMap.xhtml}: what a facilitator of the session is shown of one map. */
@Named
@RequestScoped
public class CarteEntrustedMapView extends ShownMap {

    @Inject
    SharedMapService service;

    private UUID sessionId;
    private UUID carteId;
    private SharedMap map;

    /** Opens it, which its owner sees. */
    public void load() {
        keepNowhere();
        map = service.openEntrusted(sessionId, carteId);
    }

    @Override
    public SharedMap getMap() {
        return map;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public void setSessionId(UUID sessionId) {
        this.sessionId = sessionId;
    }

    public UUID getCarteId() {
        return carteId;
    }

    public void setCarteId(UUID carteId) {
        this.carteId = carteId;
    }
}
