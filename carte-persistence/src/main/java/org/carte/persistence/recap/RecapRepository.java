package org.carte.persistence.recap;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** Recaps, with the quotes that were chosen for them. */
@Repository
public interface RecapRepository {

    @Insert
    void insert(Recap recap);

    @Update
    void update(Recap recap);

    @Query("from Recap r where r.sessionId = :sessionId")
    Optional<Recap> ofSession(UUID sessionId);

    @Query("from Recap r where r.slug = :slug and r.status = PUBLISHED")
    Optional<Recap> published(String slug);

    @Query("select count(*) from Recap r where r.slug = :slug and r.sessionId <> :sessionId")
    long countOthersAt(String slug, UUID sessionId);

    @Query(
            """
            select r.slug, r.title, r.publishedAt from Recap r
            where r.status = PUBLISHED order by r.publishedAt desc, r.id""")
    Page<PublishedRow> latest(PageRequest page);

    /** Chosen, and their authors still agree. */
    @SQL(
            """
            select q.wording, q.consent, p.first_name, p.last_name, p.trade
            from quote q join person p on p.id = q.person_id
            where q.session_id = :sessionId and q.chosen and q.consent <> 'WITHDRAWN'
            order by q.id""")
    List<ChosenQuote> quotes(UUID sessionId);
}
