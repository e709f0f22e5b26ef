package org.carte.persistence.improvement;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The register of complaints. */
@Repository
public interface ComplaintRepository {

    @Insert
    void insert(Complaint complaint);

    @Update
    void update(Complaint complaint);

    @Query("from Complaint c where c.id = :id")
    Optional<Complaint> byId(UUID id);

    /** By which people speak of it. */
    @Query("select c.number from Complaint c where c.id = :id")
    Optional<Integer> number(UUID id);

    /**
     * What is open by its day, then what is answered, the latest first.
     *
     * @param pattern for {@code like}, without accents and in lower case, on who complains, of what
     * @param answered whether answered ones are wanted, and no others
     */
    @Query(
            """
            from Complaint c where (case when c.answeredOn is null then false else true end) = :answered
              and cast(function('plain', concat(c.complainant, ' ', c.about, ' ', c.wording)) as String) like :pattern
            order by c.answeredOn desc nulls first, c.dueOn, c.id""")
    Page<Complaint> matching(String pattern, boolean answered, PageRequest page);

    /** How many came by the public form since then. */
    @Query("select count(*) from Complaint c where c.via = FORM and c.receivedAt >= :since")
    long countSent(Instant since);
}
