package org.carte.persistence.schedule;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Half-days and those who run them: what books rooms and people. */
@Repository
public interface BookingRepository {

    /** Waits until no other transaction books this room or person; held until the end of ours. */
    @SQL("select cast(pg_advisory_xact_lock(hashtextextended(:roomOrPerson, 0)) as text)")
    List<String> lock(String roomOrPerson);

    @Insert
    void insert(Slot slot);

    @Update
    void update(Slot slot);

    @Delete
    void delete(Slot slot);

    @Insert
    void insertFacilitator(SessionFacilitator facilitator);

    @Insert
    void insertBooking(FacilitatorBooking booking);

    @Query("from Slot s where s.sessionId = :sessionId order by s.startsAt")
    List<Slot> slots(UUID sessionId);

    @Query("from Slot s where s.sessionId in :sessionIds order by s.startsAt")
    List<Slot> slotsOf(List<UUID> sessionIds);

    /** Those who run a session, by name. */
    @Query(
            """
            select f.sessionId, p.id, p.firstName, p.lastName from SessionFacilitator f join Person p on p.id = f.personId
            where f.sessionId = :sessionId order by p.firstName, p.lastName, p.id""")
    List<FacilitatorName> facilitators(UUID sessionId);

    @Query(
            """
            select f.sessionId, p.id, p.firstName, p.lastName from SessionFacilitator f join Person p on p.id = f.personId
            where f.sessionId in :sessionIds order by p.firstName, p.lastName, p.id""")
    List<FacilitatorName> facilitatorsOf(List<UUID> sessionIds);

    /** Gives back the room; the half-days stay. */
    @HQL("update Slot s set s.booked = false where s.sessionId = :sessionId")
    int freeRoom(UUID sessionId);

    /** Gives back the time of those who run it. */
    @HQL("update FacilitatorBooking b set b.booked = false where b.sessionId = :sessionId")
    int freeFacilitators(UUID sessionId);

    @HQL("delete from FacilitatorBooking b where b.sessionId = :sessionId")
    int forgetBookings(UUID sessionId);

    @HQL("delete from SessionFacilitator f where f.sessionId = :sessionId")
    int forgetFacilitators(UUID sessionId);

    /** When other sessions take the room between two instants. */
    @Query(
            """
            select s.id, v.title, o.startsAt, o.endsAt
            from Slot o join TrainingSession s on s.id = o.sessionId join s.programmeVersion v
            where o.roomId = :room and o.booked = true and o.sessionId <> :except
              and o.startsAt < :end and o.endsAt > :start order by o.startsAt""")
    List<BusyRoom> busyRoom(UUID room, UUID except, Instant start, Instant end);

    /** When other sessions take one of the people between two instants. */
    @Query(
            """
            select s.id, p.firstName, p.lastName, v.title, b.startsAt, b.endsAt
            from FacilitatorBooking b join TrainingSession s on s.id = b.sessionId join s.programmeVersion v
            join Person p on p.id = b.personId
            where b.personId in :people and b.booked = true and b.sessionId <> :except
              and b.startsAt < :end and b.endsAt > :start order by b.startsAt""")
    List<BusyFacilitator> busyFacilitators(List<UUID> people, UUID except, Instant start, Instant end);
}
