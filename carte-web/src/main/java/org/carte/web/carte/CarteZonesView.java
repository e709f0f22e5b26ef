package org.carte.web.carte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carte.ejb.carte.ZonePlan;
import org.carte.ejb.carte.ZoneSettingService;
import org.carte.persistence.carte.ZoneSetting;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/carte/zones.xhtml}: how the maps of a programme word their zones. */
@Named
@ViewScoped
public class CarteZonesView implements Serializable {

    @Inject
    ZoneSettingService service;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String programme;
    private int seen;
    private List<ZoneSetting> zones;

    /** Reads them. */
    public void load() {
        zones = service.ofProgramme(id());
        seen = service.version(id());
    }

    /** Keeps what was made of them. */
    public void save() {
        service.change(
                id(),
                seen,
                zones.stream()
                        .map(zone -> new ZonePlan(
                                zone.getZone(), zone.getTitle(), zone.getQuestions(), zone.getColour(), zone.getMost()))
                        .toList());
        messages.info("carte.zones.saved");
        navigation.to("/app/programmes/" + id() + "/carte");
    }

    private UUID id() {
        return PathId.of(programme);
    }

    public List<ZoneSetting> getZones() {
        return zones;
    }

    /** The colours of the rose, by their numbers. */
    public List<Integer> getColours() {
        return IntStream.rangeClosed(1, ZoneSetting.COLOURS).boxed().toList();
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
