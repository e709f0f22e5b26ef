package org.carte.persistence.recap;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Quotes people offered. */
@Repository
public interface QuoteRepository {

    /** What the repository works with. */
    StatelessSession work();

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

    /**
     * Writes all quotes of a session anew, the one that is offered among them, in the order of their keys: what PostgreSQL
     * keeps beside each row tells neither which came last nor whether one came at all.
     *
     * @param offered null for none
     */
    default void writeAnew(UUID sessionId, Quote offered) {
        var one = Optional.ofNullable(offered);
        work().createNativeMutationQuery(
                        """
                        with taken as (delete from quote where session_id = :session returning *)
                        insert into quote (id, version, session_id, person_id, wording, consent, chosen, consented_at)
                        select id, version, session_id, person_id, wording, consent, chosen, consented_at from taken
                        union all
                        select cast(:id as uuid), 0, :session, cast(:person as uuid), :wording, :consent, false,
                            cast(:consentedAt as timestamptz)
                        where cast(:id as uuid) is not null
                        order by id""")
                .setParameter("session", sessionId)
                .setParameter("id", one.map(Quote::getId).orElse(null), UUID.class)
                .setParameter(
                        "person", one.map(quote -> quote.getPerson().getId()).orElse(null), UUID.class)
                .setParameter("wording", one.map(Quote::getWording).orElse(null), String.class)
                .setParameter(
                        "consent", one.map(quote -> quote.getConsent().name()).orElse(null), String.class)
                .setParameter("consentedAt", one.map(Quote::getConsentedAt).orElse(null), Instant.class)
                .executeUpdate();
    }
}
