package org.carte.web.venue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.carte.ejb.venue.VenueSheet;
import org.carte.persistence.venue.Room;

/** One room while it is being written. */
public class RoomRow implements Serializable {

    private static final long serialVersionUID = 1;

    private UUID id;

    @Size(max = 160)
    private String name;

    @Min(1)
    @Max(1000)
    private Integer capacity;

    static RoomRow of(Room room) {
        var row = new RoomRow();
        row.id = room.getId();
        row.name = room.getName();
        row.capacity = room.getCapacity();
        return row;
    }

    VenueSheet.RoomLine line() {
        return new VenueSheet.RoomLine(id, name, capacity);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }
}
