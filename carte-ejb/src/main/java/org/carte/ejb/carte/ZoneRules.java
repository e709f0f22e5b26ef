package org.carte.ejb.carte;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.ZoneSetting;
import org.carte.persistence.exercise.Zone;

/** What a programme says of the zones of its maps; of those it says nothing of, the platform's defaults hold. */
public final class ZoneRules implements Serializable {

    private final Map<Zone, ZoneSetting> settings = new EnumMap<>(Zone.class);

    ZoneRules(Collection<ZoneSetting> settings) {
        settings.forEach(setting -> this.settings.put(setting.getZone(), setting));
    }

    /** How many sentences may stand there. */
    public int most(Zone zone) {
        return settings.containsKey(zone) ? settings.get(zone).getMost() : Entry.A_ZONE;
    }

    /** Which of the colours of the rose, from 0. */
    public int colourIndex(Zone zone) {
        var colour = settings.containsKey(zone) ? settings.get(zone).getColour() : ZoneSetting.usualColour(zone);
        return colour - 1;
    }

    /** What it is called; empty for the words of the platform. */
    public String title(Zone zone) {
        return settings.containsKey(zone) ? settings.get(zone).getTitle() : "";
    }

    /** What helps to fill it; empty for the words of the platform. */
    public String questions(Zone zone) {
        return settings.containsKey(zone) ? settings.get(zone).getQuestions() : "";
    }
}
