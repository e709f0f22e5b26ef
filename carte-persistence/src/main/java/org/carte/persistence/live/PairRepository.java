package org.carte.persistence.live;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Who works with whom. */
@Repository
public interface PairRepository {

    @Insert
    void insert(PairRound round);

    @Update
    void update(PairRound round);

    @Insert
    void insert(PairSeat seat);

    /** The round a run is in. */
    @Query(
            """
            from PairRound r where r.runId = :runId
            and r.number = (select max(x.number) from PairRound x where x.runId = :runId)""")
    Optional<PairRound> current(UUID runId);

    /** Everybody's places in the rounds of a run before one, in their order. */
    @Query(
            """
            select s from PairSeat s join PairRound r on r.id = s.roundId
            where r.runId = :runId and r.number < :number order by r.number, s.groupNumber, s.place""")
    List<PairSeat> seatsBefore(UUID runId, int number);

    /** Everybody who has a place in the session, by name, and where they sit in a round. */
    @Query(
            """
            select p.id, p.firstName, p.lastName, s.groupNumber, s.place, h.seenAt
            from Enrolment e join e.person p
            left join PairSeat s on s.roundId = :roundId and s.personId = p.id
            left join Presence h on h.sessionId = e.sessionId and h.personId = p.id
            where e.sessionId = :sessionId and e.status = CONFIRMED
            order by p.firstName, p.lastName, p.id""")
    List<SeatedPerson> room(UUID sessionId, UUID roundId);

    /** Whom somebody works with in a round, themself among them, in the order of their places. */
    @Query(
            """
            select p.id, p.firstName, p.lastName, s.place, a.done
            from PairSeat mine join PairSeat s on s.roundId = mine.roundId and s.groupNumber = mine.groupNumber
            join PairRound r on r.id = s.roundId join Person p on p.id = s.personId
            left join Answer a on a.runId = r.runId and a.authorId = :personId and a.aboutId = p.id
            where mine.roundId = :roundId and mine.personId = :personId order by s.place""")
    List<MateRow> group(UUID roundId, UUID personId);

    /** Whom somebody has written about in a run, themself apart, by name. */
    @Query(
            """
            select p.id, p.firstName, p.lastName, cast(null as Integer), a.done
            from Answer a join Person p on p.id = a.aboutId
            where a.runId = :runId and a.authorId = :personId and a.aboutId <> a.authorId
            order by p.firstName, p.lastName, p.id""")
    List<MateRow> writtenAbout(UUID runId, UUID personId);

    /** Everybody stands up. */
    @HQL("delete from PairSeat s where s.roundId = :roundId")
    int clear(UUID roundId);
}
