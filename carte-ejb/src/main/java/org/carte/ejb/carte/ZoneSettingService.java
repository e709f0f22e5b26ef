package org.carte.ejb.carte;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.ZoneSetting;
import org.carte.persistence.carte.ZoneSettingRepository;
import org.carte.persistence.exercise.Zone;

/** How the maps of a programme word their zones, and what feeds them. Maps that exist follow; what is on them too many stays. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ZoneSettingService {

    @Inject
    ZoneSettingRepository settings;

    @Inject
    ZoneFeedService feeds;

    /** Every zone, in the order in which they go round, as the programme has it or as the platform does. */
    public List<ZoneSetting> ofProgramme(UUID programmeId) {
        if (settings.programmes(programmeId) == 0) {
            throw new NotFoundException();
        }
        var own = settings.ofProgramme(programmeId);
        return Arrays.stream(Zone.values())
                .map(zone -> own.stream()
                        .filter(setting -> setting.getZone() == zone)
                        .findFirst()
                        .orElseGet(() -> new ZoneSetting(programmeId, zone)))
                .toList();
    }

    /** What changes with every change of them, and of what feeds them: nobody is to overwrite somebody else. */
    public int version(UUID programmeId) {
        var zones = settings.ofProgramme(programmeId).stream().mapToInt(setting -> setting.getVersion() + 1);
        return zones.sum() + feeds.version(programmeId);
    }

    /**
     * Changes zones of a programme and what feeds them, all or none.
     *
     * @param fed exercises and fields to be offered elsewhere; the others stay as they are
     * @param seen the {@link #version} their editor has read
     * @throws StaleException when somebody else was faster
     * @throws InvalidException when a text is too long, a colour or a number is none, or the programme proposes no such
     *     exercise or field
     */
    public void change(UUID programmeId, int seen, List<ZonePlan> plans, List<FeedPlan> fed) {
        settings.hold(programmeId);
        if (version(programmeId) != seen) {
            throw new StaleException();
        }
        var own = settings.ofProgramme(programmeId).stream()
                .map(ZoneSetting::getZone)
                .toList();
        var all = ofProgramme(programmeId).stream().collect(toMap(ZoneSetting::getZone, identity()));
        for (var plan : plans) {
            var setting = all.get(plan.zone());
            apply(plan, setting);
            if (own.contains(plan.zone())) {
                settings.update(setting);
            } else {
                settings.insert(setting);
            }
        }
        feeds.change(programmeId, fed);
    }

    private static void apply(ZonePlan plan, ZoneSetting setting) {
        var field = "zones." + plan.zone() + ".";
        if (plan.colour() < 1 || plan.colour() > ZoneSetting.COLOURS) {
            throw new InvalidException(field + "colour", "error.carte.colour", ZoneSetting.COLOURS);
        }
        if (plan.most() < 1 || plan.most() > Entry.A_ZONE) {
            throw new InvalidException(field + "most", "error.carte.most", Entry.A_ZONE);
        }
        setting.setTitle(Wording.line(field + "title", plan.title(), ZoneSetting.TITLE));
        setting.setQuestions(Wording.line(field + "questions", plan.questions(), ZoneSetting.QUESTIONS));
        setting.setColour(plan.colour());
        setting.setMost(plan.most());
    }
}
