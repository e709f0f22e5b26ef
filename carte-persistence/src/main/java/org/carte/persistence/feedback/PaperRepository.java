package org.carte.persistence.feedback;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Paper forms between the hand that wrote them and the one that types them in. */
@Repository
public interface PaperRepository {

    /** Notes that somebody handed one in; 0 when they had. */
    @HQL(
            """
            insert into PaperHanded (waveId, personId) values (:wave, :person)
            on conflict (waveId, personId) do nothing""")
    int hand(UUID wave, UUID person);

    /** Who has, as long as their papers are not typed in. */
    @Query("select h.personId from PaperHanded h where h.waveId = :wave order by h.personId")
    List<UUID> handed(UUID wave);

    @HQL("delete from PaperHanded h where h.waveId = :wave and h.personId = :person")
    int take(UUID wave, UUID person);
}
