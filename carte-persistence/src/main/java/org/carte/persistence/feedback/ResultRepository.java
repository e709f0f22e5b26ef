package org.carte.persistence.feedback;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads answers, always those of whole rounds. */
@Repository
public interface ResultRepository {

    /**
     * Rounds in which enough people have answered, narrowed by what is not null.
     *
     * @param own only sessions this person runs
     */
    default List<UUID> waves(
            Instant from, Instant to, UUID programme, UUID venue, UUID facilitator, UUID own, long smallest) {
        return narrowed(
                from,
                to,
                programme == null,
                programme,
                venue == null,
                venue,
                facilitator == null,
                facilitator,
                own == null,
                own,
                smallest);
    }

    /** PostgreSQL cannot tell the type of a null that is compared with nothing: flags say what is not asked for. */
    @Query(
            """
            select w.id from FeedbackWave w join TrainingSession s on s.id = w.sessionId
            where w.kind = HOT and s.startsAt >= :from and s.startsAt < :to
            and (:anyProgramme = true or s.programmeVersion.programme.id = :programme)
            and (:anyVenue = true or s.room.venue.id = :venue)
            and (:anyFacilitator = true or exists (
                select 1 from SessionFacilitator f where f.sessionId = s.id and f.personId = :facilitator))
            and (:anybody = true or exists (
                select 1 from SessionFacilitator f where f.sessionId = s.id and f.personId = :own))
            and (select count(*) from Participation p where p.waveId = w.id) >= :smallest""")
    List<UUID> narrowed(
            Instant from,
            Instant to,
            boolean anyProgramme,
            UUID programme,
            boolean anyVenue,
            UUID venue,
            boolean anyFacilitator,
            UUID facilitator,
            boolean anybody,
            UUID own,
            long smallest);

    /** All counters of these rounds, added up. */
    @Query(
            """
            select r.question, r.rating, sum(r.total) from RatingCount r where r.waveId in :waves
            group by r.question, r.rating order by r.question, r.rating""")
    List<RatingTotal> totals(List<UUID> waves);

    @Query("select count(*) from Participation p where p.waveId in :waves")
    long countRespondents(List<UUID> waves);

    /** People who have a place in the sessions of these rounds. */
    @Query(
            """
            select count(*) from Enrolment e join FeedbackWave w on w.sessionId = e.sessionId
            where e.status = CONFIRMED and w.id in :waves""")
    long countInvited(List<UUID> waves);

    /** People who have a place in one session, asked or not yet. */
    @Query("select count(*) from Enrolment e where e.sessionId = :sessionId and e.status = CONFIRMED")
    long countPlaces(UUID sessionId);

    /** Programmes somebody was asked about. */
    @Query(
            """
            select p.id, max(v.title) from FeedbackWave w join TrainingSession s on s.id = w.sessionId
            join s.programmeVersion v join v.programme p group by p.id order by 2, 1""")
    List<Choice> programmes();

    /** Venues of sessions somebody was asked about. */
    @Query(
            """
            select v.id, v.name from FeedbackWave w join TrainingSession s on s.id = w.sessionId
            join s.room r join r.venue v group by v.id, v.name order by 2, 1""")
    List<Choice> venues();

    /** Who ran sessions somebody was asked about. */
    @Query(
            """
            select p.id, p.firstName || ' ' || p.lastName
            from FeedbackWave w join SessionFacilitator f on f.sessionId = w.sessionId
            join Person p on p.id = f.personId group by p.id, p.firstName, p.lastName order by 2, 1""")
    List<Choice> facilitators();
}
