package org.carte.persistence.recap;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** Quotes people offered. */
@Repository
public interface QuoteRepository {

    @Insert
    void insert(Quote quote);

    @Update
    void update(Quote quote);

    @Query("from Quote q join fetch q.person where q.id = :id")
    Optional<Quote> byId(UUID id);

    /** What may be published of a session, in an order that does not tell who wrote when. */
    @Query(
            """
            from Quote q join fetch q.person where q.sessionId = :sessionId and q.consent <> WITHDRAWN
            order by q.id""")
    Page<Quote> publishable(UUID sessionId, PageRequest page);

    /** Everything one person has offered, the latest first. */
    @Query("from Quote q join fetch q.person p where p.id = :person order by q.consentedAt desc, q.id")
    Page<Quote> ofPerson(UUID person, PageRequest page);
}
