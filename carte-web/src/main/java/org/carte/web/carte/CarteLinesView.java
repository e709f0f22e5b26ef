package org.carte.web.carte;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carte.ejb.carte.MapReviewService;
import org.carte.ejb.carte.MapService;

/** Backs a part of {@code app/carte/map.xhtml}: what is said about the whole, and the word given for later. */
@Named
@RequestScoped
public class CarteLinesView {

    @Inject
    CarteMapView map;

    @Inject
    MapService service;

    @Inject
    MapReviewService reviews;

    private String headline;
    private String promise;
    private Boolean mayAsk;

    /** Keeps the headline as it was typed. */
    public void saveHeadline() {
        service.headline(map.id(), headline);
        headline = null;
        map.say("carte.saved");
    }

    /** Keeps the promise as it was typed. */
    public void savePromise() {
        service.promise(map.id(), promise);
        promise = null;
        map.say("carte.saved");
    }

    /** Says whether the reader agrees to be asked later. */
    public void saveMayAsk() {
        reviews.mayAsk(map.id(), mayAsk);
        map.say(mayAsk ? "carte.ask.agreed" : "carte.ask.refused");
    }

    public String getHeadline() {
        return headline == null ? map.getSheet().carte().getHeadline() : headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline == null ? "" : headline;
    }

    public String getPromise() {
        return promise == null ? map.getSheet().carte().getPromise() : promise;
    }

    public void setPromise(String promise) {
        this.promise = promise == null ? "" : promise;
    }

    public boolean isMayAsk() {
        return mayAsk == null ? map.getSheet().carte().isMayAsk() : mayAsk;
    }

    public void setMayAsk(boolean mayAsk) {
        this.mayAsk = mayAsk;
    }
}
