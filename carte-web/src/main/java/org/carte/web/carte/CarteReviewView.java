package org.carte.web.carte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.carte.MapDraft;
import org.carte.ejb.carte.MapReviewService;
import org.carte.ejb.carte.MapService;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/carte/review.xhtml}: going through one's own map again, zone by zone, in five minutes. */
@Named
@ViewScoped
public class CarteReviewView implements Serializable {

    @Inject
    MapService maps;

    @Inject
    MapReviewService service;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private final Map<Zone, List<ReviewRow>> rows = new EnumMap<>(Zone.class);
    private String session;
    private int seen;
    private String headline;
    private String promise;

    /** Reads the map. */
    public void load() {
        var sheet = maps.ofSession(id());
        seen = sheet.carte().getVersion();
        headline = sheet.carte().getHeadline();
        promise = sheet.carte().getPromise();
        for (var zone : Zone.values()) {
            var lines =
                    new ArrayList<>(sheet.in(zone).stream().map(ReviewRow::new).toList());
            lines.add(new ReviewRow(zone));
            rows.put(zone, lines);
        }
    }

    /** Makes the map what it was found to be, and a version of it. */
    public void finish() {
        var zones = new EnumMap<Zone, List<MapDraft.Line>>(Zone.class);
        rows.forEach((zone, lines) -> zones.put(
                zone,
                lines.stream().filter(ReviewRow::stays).map(ReviewRow::line).toList()));
        service.review(id(), seen, new MapDraft(headline, promise, zones));
        messages.info("carte.review.done");
        navigation.to("/app/carte/" + id());
    }

    private UUID id() {
        return PathId.of(session);
    }

    /** The sentences of a zone, and a line for another. */
    public List<ReviewRow> rows(Zone zone) {
        return rows.get(zone);
    }

    public List<Zone> getZones() {
        return List.of(Zone.values());
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
