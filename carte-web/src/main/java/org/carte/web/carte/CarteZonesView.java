package org.carte.web.carte;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carte.ejb.carte.FedExercise;
import org.carte.ejb.carte.FeedPlan;
import org.carte.ejb.carte.ZoneFeedService;
import org.carte.ejb.carte.ZonePlan;
import org.carte.ejb.carte.ZoneSettingService;
import org.carte.persistence.carte.Feeding;
import org.carte.persistence.carte.ZoneSetting;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;
import org.carte.web.shared.Words;

/** Backs {@code app/carte/zones.xhtml}: how the maps of a programme word their zones, and what feeds them. */
@Named
@ViewScoped
public class CarteZonesView implements Serializable {

    @Inject
    ZoneSettingService service;

    @Inject
    ZoneFeedService feeding;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String programme;
    private int seen;
    private List<ZoneSetting> zones;
    private List<FedExercise> exercises;

    /** Reads them. */
    public void load() {
        zones = service.ofProgramme(id());
        exercises = feeding.ofProgramme(id());
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
                        .toList(),
                exercises.stream()
                        .flatMap(FedExercise::feeds)
                        .map(feed -> new FeedPlan(feed.getExerciseId(), feed.getField(), feed.getFeeds()))
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

    public List<FedExercise> getExercises() {
        return exercises;
    }

    /** Where words can go. */
    public Feeding[] getFeedings() {
        return Feeding.values();
    }

    /** What such a place is called. */
    public String label(Feeding feeding) {
        return feeding.zone() == null ? word("carte.feeds." + feeding) : called(feeding.zone());
    }

    /** Where the words of an exercise go as long as nobody says otherwise. */
    public String usual(FedExercise exercise) {
        return exercise.usual() == null ? word("carte.feeds.ANYWHERE") : called(exercise.usual());
    }

    /** What a field is called. */
    public String name(FedExercise.Field field) {
        return Words.name(reader(), field.name());
    }

    private String called(Zone zone) {
        return zones.stream()
                .filter(setting ->
                        setting.getZone() == zone && !setting.getTitle().isEmpty())
                .map(ZoneSetting::getTitle)
                .findFirst()
                .orElseGet(() -> word("carte.zone." + zone));
    }

    private static String word(String key) {
        return Words.of(reader(), key);
    }

    private static Locale reader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
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
