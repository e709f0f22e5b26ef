package org.carte.ejb.venue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.carte.persistence.venue.Room;
import org.carte.persistence.venue.Venue;

/**
 * A venue with its rooms, as written.
 *
 * @param transport how to come
 * @param accessibility how it is for somebody in a wheelchair, or who sees or hears badly
 */
public record VenueSheet(
        @NotBlank @Size(max = 160) String name,
        @Size(max = 400) String address,
        @Size(max = 1000) String transport,
        @Size(max = 1000) String accessibility,
        @Size(max = 50) List<@NotNull @Valid RoomLine> rooms) {

    /**
     * One room.
     *
     * @param id null for a new one
     */
    public record RoomLine(
            UUID id, @NotBlank @Size(max = 160) String name, @NotNull @Min(1) @Max(1000) Integer capacity) {

        /** The room as it is. */
        public static RoomLine of(Room room) {
            return new RoomLine(room.getId(), room.getName(), room.getCapacity());
        }
    }

    /** Fills in what was left out. */
    public VenueSheet {
        address = Objects.requireNonNullElse(address, "");
        transport = Objects.requireNonNullElse(transport, "");
        accessibility = Objects.requireNonNullElse(accessibility, "");
        rooms = Objects.requireNonNullElse(rooms, List.of());
    }

    void on(Venue venue) {
        venue.setName(name.strip());
        venue.setAddress(address.strip());
        venue.setTransport(transport.strip());
        venue.setAccessibility(accessibility.strip());
    }
}
