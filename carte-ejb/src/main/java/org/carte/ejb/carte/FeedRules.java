package org.carte.ejb.carte;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.carte.persistence.carte.Feeding;
import org.carte.persistence.carte.ZoneFeed;
import org.carte.persistence.exercise.Zone;

/**
 * Where a programme wants the words of its exercises offered. A field of which it says nothing goes with its exercise, an
 * exercise of which it says nothing where it says itself.
 */
final class FeedRules {

    private record Source(UUID exerciseId, String field) {}

    private final Map<Source, Feeding> said = new HashMap<>();

    FeedRules(Collection<ZoneFeed> feeds) {
        feeds.stream()
                .filter(feed -> feed.getFeeds() != Feeding.USUAL)
                .forEach(feed -> said.put(new Source(feed.getExerciseId(), feed.getField()), feed.getFeeds()));
    }

    /**
     * Where those words go.
     *
     * @param field they stand in; empty when they come of the whole
     * @param own the zone the exercise says itself; null for none in particular
     */
    Feeding of(UUID exerciseId, String field, Zone own) {
        var whole = said.getOrDefault(new Source(exerciseId, ""), Feeding.of(own));
        return said.getOrDefault(new Source(exerciseId, field), whole);
    }
}
