package org.carte.persistence.carte;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** Where a programme wants the words of one of its exercises offered on the map, or those of one of its fields. */
@Entity
@Table(name = "zone_feed")
public class ZoneFeed extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID programmeId;

    @NotNull
    @Column(updatable = false)
    private UUID exerciseId;

    @NotNull
    @Size(max = 160)
    @Column(updatable = false)
    private String field;

    @NotNull
    @Enumerated(STRING)
    private Feeding feeds = Feeding.USUAL;

    protected ZoneFeed() {}

    /**
     * As usual.
     *
     * @param field its path; empty for the exercise as a whole
     */
    public ZoneFeed(UUID programmeId, UUID exerciseId, String field) {
        this.programmeId = programmeId;
        this.exerciseId = exerciseId;
        this.field = field;
    }

    public UUID getExerciseId() {
        return exerciseId;
    }

    public String getField() {
        return field;
    }

    public Feeding getFeeds() {
        return feeds;
    }

    public void setFeeds(Feeding feeds) {
        this.feeds = feeds;
    }
}
