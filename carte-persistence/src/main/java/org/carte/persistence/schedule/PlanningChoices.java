package org.carte.persistence.schedule;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.persistence.venue.Room;

/** What a session can be planned from: current programmes that are not archived, and rooms. */
@Repository
public interface PlanningChoices {

    /** A programme as it is now, to choose from. */
    record ProgrammeChoice(UUID id, String title) implements Serializable {}

    /** A room, to choose from. */
    record RoomChoice(UUID id, String venue, String room, Integer capacity) implements Serializable {}

    @Query(
            """
            from ProgrammeVersion v join fetch v.programme p
            where p.id = :programme and v.number = p.currentNumber and p.archived = false""")
    Optional<ProgrammeVersion> currentVersion(UUID programme);

    @Query("from Room r join fetch r.venue where r.id = :id")
    Optional<Room> room(UUID id);

    @Query(
            """
            select p.id, v.title from ProgrammeVersion v join v.programme p
            where v.number = p.currentNumber and p.archived = false order by v.title, p.id""")
    List<ProgrammeChoice> programmes();

    @Query("select r.id, t.name, r.name, r.capacity from Room r join r.venue t order by t.name, r.name")
    List<RoomChoice> rooms();
}
