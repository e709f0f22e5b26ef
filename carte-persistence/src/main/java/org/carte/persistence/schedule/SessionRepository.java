package org.carte.persistence.schedule;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** Training sessions. */
@Repository
public interface SessionRepository {

    @Insert
    void insert(TrainingSession trainingSession);

    @Update
    void update(TrainingSession trainingSession);

    /** With everything its page shows: programme version, room, venue. */
    @Query(
            """
            from TrainingSession s join fetch s.programmeVersion v join fetch v.programme
            join fetch s.room r join fetch r.venue where s.id = :id""")
    Optional<TrainingSession> byId(UUID id);

    @Query("select count(*) from SessionFacilitator f where f.sessionId = :id and f.personId = :person")
    long countFacilitator(UUID id, UUID person);
}
