package org.carte.persistence.enrolment;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Places and waiting lists. */
@Repository
public interface EnrolmentRepository {

    @Insert
    void insert(Enrolment enrolment);

    @Update
    void update(Enrolment enrolment);

    @Query("from Enrolment e join fetch e.person where e.id = :id")
    Optional<Enrolment> byId(UUID id);

    /** Everybody who has a place, by name. */
    @Query(
            """
            from Enrolment e join fetch e.person p where e.sessionId = :sessionId and e.status = CONFIRMED
            order by p.firstName, p.lastName, p.id""")
    List<Enrolment> confirmed(UUID sessionId);

    @Query(
            """
            select count(*) from Enrolment e
            where e.sessionId = :sessionId and e.person.id = :person and e.status = CONFIRMED""")
    long countConfirmed(UUID sessionId, UUID person);
}
