package org.carte.persistence.venue;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.carte.persistence.shared.StoredEntity;

/** A room of a venue: what a session occupies. */
@Entity
@Table(name = "room")
public class Room extends StoredEntity {

    @NotNull
    @ManyToOne(optional = false, fetch = LAZY)
    private Venue venue;

    @NotBlank
    @Size(max = 160)
    private String name;

    @Min(1)
    @Max(1000)
    private int capacity;

    protected Room() {}

    /** A room for that many people. */
    public Room(Venue venue, String name, int capacity) {
        this.venue = venue;
        this.name = name;
        this.capacity = capacity;
    }

    public Venue getVenue() {
        return venue;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }
}
