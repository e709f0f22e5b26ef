package org.carte.web.carte;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.carte.ejb.carte.SharedMap;
import org.carte.ejb.carte.SharedMapService;

/**
 * Backs {@code public/carte/shared.xhtml}: what somebody shares of their map. Nothing on the way may keep or list it, and
 * the address is told to no other site.
 */
@Named
@RequestScoped
public class CarteSharedView extends ShownMap {

    @Inject
    SharedMapService service;

    private String token;
    private Optional<SharedMap> map = Optional.empty();

    /** Opens the link. */
    public void load() {
        keepNowhere();
        context.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
        context.setResponseHeader("Referrer-Policy", "no-referrer");
        map = service.open(token);
        if (map.isEmpty()) {
            context.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    public SharedMap getMap() {
        return map.orElse(null);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
