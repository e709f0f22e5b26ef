package org.carte.persistence.enrolment;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** The terms of enrolment; a session without a row has none. */
@Repository
public interface TermsRepository {

    @Insert
    void insert(EnrolmentTerms terms);

    @Update
    void update(EnrolmentTerms terms);

    @Query("from EnrolmentTerms t where t.sessionId = :sessionId")
    Optional<EnrolmentTerms> ofSession(UUID sessionId);

    /** The terms of a session, new ones when it has none. */
    default EnrolmentTerms orNew(UUID sessionId) {
        return ofSession(sessionId).orElseGet(() -> new EnrolmentTerms(sessionId));
    }
}
