package org.carte.persistence.recap;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Photos of sessions. */
@Repository
public interface PhotoRepository {

    @Insert
    void insert(Photo photo);

    @Query(
            """
            select p.id, p.fileName, p.alt, p.consent, p.width, p.height from Photo p
            where p.sessionId = :sessionId order by p.position, p.id""")
    List<PhotoRow> ofSession(UUID sessionId);

    @Query("from Photo p where p.sessionId = :sessionId and p.fileName = :fileName")
    Optional<Photo> named(UUID sessionId, String fileName);

    /** The photo of a published recap, if those on it agreed. */
    @Query(
            """
            select p from Photo p join Recap r on r.sessionId = p.sessionId
            where r.slug = :slug and r.status = org.carte.persistence.recap.RecapStatus.PUBLISHED
            and p.fileName = :fileName and p.consent""")
    Optional<Photo> published(String slug, String fileName);

    @HQL("delete from Photo p where p.sessionId = :sessionId and p.fileName = :fileName")
    int remove(UUID sessionId, String fileName);
}
