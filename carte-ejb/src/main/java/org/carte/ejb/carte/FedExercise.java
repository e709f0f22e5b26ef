package org.carte.ejb.carte;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.persistence.carte.ZoneFeed;
import org.carte.persistence.exercise.Zone;

/**
 * An exercise a programme proposes, and where its words are offered.
 *
 * @param usual the zone it feeds by itself; null for none in particular
 * @param whole what holds where its fields say nothing else
 * @param fields those that may go elsewhere; none for most
 */
public record FedExercise(String title, Zone usual, ZoneFeed whole, List<Field> fields) implements Serializable {

    /**
     * A field of it.
     *
     * @param name what people call it, or the key of a word for it
     */
    public record Field(String name, ZoneFeed feed) implements Serializable {}

    /** All that can be said of it. */
    public Stream<ZoneFeed> feeds() {
        return Stream.concat(Stream.of(whole), fields.stream().map(Field::feed));
    }

    Optional<ZoneFeed> find(UUID exerciseId, String field) {
        return feeds().filter(feed -> feed.getExerciseId().equals(exerciseId)
                        && feed.getField().equals(field))
                .findFirst();
    }
}
