package org.carte.persistence.live;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.schedule.AgendaBlock;
import org.hibernate.annotations.processing.SQL;

/** How rooms are moved: by whom, and through what lies between two exercises. */
@Repository
public interface TurnRepository {

    @Insert
    void insert(RoomTurn turn);

    @Insert
    void insert(Interlude interlude);

    @Update
    void update(Interlude interlude);

    /** Makes whoever else wants to move the same room wait until the end of the transaction. */
    @SQL("select cast(id as text) from training_session where id = :sessionId for no key update")
    List<String> lockRoom(UUID sessionId);

    /** What was done to a room, the last first. */
    @Query(
            """
            select p.firstName, t.act, b.title, t.minutes, t.madeAt
            from RoomTurn t join Person p on p.id = t.personId join AgendaBlock b on b.id = t.blockId
            where t.sessionId = :sessionId order by t.madeAt desc, t.id desc""")
    List<LastTurn> turns(UUID sessionId, Limit limit);

    /** What lay between the exercises of a day, so far. */
    @Query("from Interlude i where i.sessionId = :sessionId order by i.begunAt")
    List<Interlude> interludes(UUID sessionId);

    /** A block of a session's day. */
    @Query("from AgendaBlock b left join fetch b.exerciseVersion where b.sessionId = :sessionId and b.id = :id")
    Optional<AgendaBlock> block(UUID sessionId, UUID id);

    /** Tells every server that listens, once the transaction is through. */
    @SQL("select cast(pg_notify(:channel, :word) as text)")
    List<String> tell(String channel, String word);
}
