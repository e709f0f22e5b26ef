package org.carte.ejb.venue;

import static java.util.Locale.ROOT;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SearchWords;
import org.carte.persistence.shared.StoredEntity;
import org.carte.persistence.venue.Room;
import org.carte.persistence.venue.Venue;
import org.carte.persistence.venue.VenueRepository;
import org.carte.persistence.venue.VenueRoom;

/** Places, for those who plan. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class VenueService {

    @Inject
    VenueRepository venues;

    /**
     * Venues whose name contains the words, whatever accents and case.
     *
     * @param words null or blank for all
     */
    public Page<Venue> search(String words, PageRequest page) {
        return venues.matching(SearchWords.pattern(words), page);
    }

    /** @throws NotFoundException when there is no such venue */
    public Venue byId(UUID id) {
        return venues.byId(id).orElseThrow(NotFoundException::new);
    }

    /** Every room with its venue, by name; a venue without rooms stands there once. */
    public Page<VenueRoom> everyRoom(PageRequest page) {
        return venues.everyRoom(page);
    }

    /** The rooms of a venue, by name. */
    public List<Room> rooms(UUID venue) {
        return venues.rooms(List.of(venue));
    }

    /** The rooms of several venues, by the venue's id. */
    public Map<UUID, List<Room>> rooms(Collection<UUID> ids) {
        return venues.rooms(ids).stream()
                .collect(groupingBy(room -> room.getVenue().getId()));
    }

    /** Adds a venue with its rooms. */
    public Venue add(VenueSheet sheet) {
        var venue = new Venue(sheet.name(), sheet.address());
        sheet.on(venue);
        venues.insert(venue);
        write(venue, sheet.rooms());
        return venue;
    }

    /**
     * Changes a venue. Rooms are recognised by id; those without are new, those left out go.
     *
     * @param seen the venue's version that was read; when it is no longer the last, nothing is written
     * @throws BusinessException when a room that was left out is used by a session
     */
    public Venue change(UUID id, int seen, VenueSheet sheet) {
        var venue = byId(id);
        venue.seenAt(seen);
        sheet.on(venue);
        venues.update(venue);
        write(venue, sheet.rooms());
        return venue;
    }

    private void write(Venue venue, List<VenueSheet.RoomLine> lines) {
        requireDifferentNames(lines);
        var gone = rooms(venue.getId()).stream().collect(toMap(StoredEntity::getId, identity()));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.id() == null) {
                venues.insertRoom(new Room(venue, line.name().strip(), line.capacity()));
            } else {
                change(gone.remove(line.id()), line, i);
            }
        }
        remove(gone.values());
    }

    private void change(Room room, VenueSheet.RoomLine line, int position) {
        if (room == null) {
            throw new InvalidException("rooms[" + position + "].id", "error.venue.roomUnknown");
        }
        room.setName(line.name().strip());
        room.setCapacity(line.capacity());
        venues.updateRoom(room);
    }

    private void remove(Collection<Room> rooms) {
        var used = venues.namesOfUsed(rooms.stream().map(Room::getId).toList());
        if (!used.isEmpty()) {
            throw new BusinessException(Kind.CONFLICT, "error.venue.roomUsed", String.join(", ", used));
        }
        rooms.forEach(venues::deleteRoom);
    }

    private static void requireDifferentNames(List<VenueSheet.RoomLine> lines) {
        var names = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (!names.add(lines.get(i).name().strip().toLowerCase(ROOT))) {
                throw new InvalidException("rooms[" + i + "].name", "error.venue.roomTwice");
            }
        }
    }
}
