package org.carte.persistence.venue;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Venues and their rooms. */
@Repository
public interface VenueRepository {

    @Insert
    void insert(Venue venue);

    @Update
    void update(Venue venue);

    @Insert
    void insertRoom(Room room);

    @Update
    void updateRoom(Room room);

    @Delete
    void deleteRoom(Room room);

    @Query("from Venue v where v.id = :id")
    Optional<Venue> byId(UUID id);

    /**
     * Venues whose name contains every given word.
     *
     * @param pattern for {@code like}, already without accents and in lower case, {@code %} for all
     */
    @Query("from Venue v where function('plain' as String, v.name) like :pattern order by v.name, v.id")
    Page<Venue> matching(String pattern, PageRequest page);

    /** The rooms of several venues, by name. */
    @Query("from Room r join fetch r.venue v where v.id in :venues order by r.name, r.id")
    List<Room> rooms(Collection<UUID> venues);

    /** Every room with its venue, by name; a venue without rooms stands there once. */
    @Query(
            """
            select v.name, v.address, v.transport, v.accessibility, r.name, r.capacity
            from Venue v left join Room r on r.venue = v order by v.name, v.id, r.name, r.id""")
    Page<VenueRoom> everyRoom(PageRequest page);

    /** The names of those of these rooms that a session was planned in. */
    @Query(
            """
            select r.name from Room r where r.id in :ids
            and (exists (select 1 from Slot s where s.roomId = r.id)
                or exists (select 1 from TrainingSession t where t.room.id = r.id))
            order by r.name""")
    List<String> namesOfUsed(Collection<UUID> ids);

    @Insert
    void insertPhoto(VenuePhoto venuePhoto);

    @HQL("delete from VenuePhoto p where p.venueId = :venue")
    int removePhoto(UUID venue);

    @Query("select p.id, p.venueId, p.alt, p.width, p.height from VenuePhoto p where p.venueId = :venue")
    Optional<VenuePhotoRow> photo(UUID venue);

    /** With the picture itself. */
    @Query("from VenuePhoto p where p.id = :photo")
    Optional<VenuePhoto> picture(UUID photo);
}
