package org.carte.web.carte;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.carte.ejb.carte.RoseFormat;
import org.carte.ejb.carte.SharedMap;
import org.carte.ejb.carte.SharedMapService;
import org.carte.persistence.exercise.Zone;

/**
 * Backs {@code public/carte/shared.xhtml}: what somebody shares of their map. Nothing on the way may keep or list it, and
 * the address is told to no other site.
 */
@Named
@RequestScoped
public class CarteSharedView {

    @Inject
    SharedMapService service;

    @Inject
    MapDrawing drawing;

    @Inject
    ExternalContext context;

    private String token;
    private Optional<SharedMap> map = Optional.empty();

    /** Opens the link. */
    public void load() {
        context.setResponseHeader("Cache-Control", MapDrawing.NOBODY_KEEPS);
        context.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
        context.setResponseHeader("Referrer-Policy", "no-referrer");
        map = service.open(token);
        if (map.isEmpty()) {
            context.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What is shared; null when the link leads nowhere, or no longer. */
    public SharedMap getMap() {
        return map.orElse(null);
    }

    /** What a zone is called. */
    public String title(Zone zone) {
        return MapDrawing.title(getMap().rules(), zone, getMap().language());
    }

    /** The rose for a laptop. */
    public String getWideRose() {
        return drawing.svg(getMap(), RoseFormat.LANDSCAPE_A4);
    }

    /** The rose for a phone. */
    public String getNarrowRose() {
        return drawing.svg(getMap(), RoseFormat.PORTRAIT);
    }

    /** The day the link ends. */
    public String getEnd() {
        return drawing.day(getMap().expiresAt(), getMap().language());
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
