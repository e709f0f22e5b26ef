package org.carte.persistence.feedback;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.SQL;

/** What results can be narrowed to. */
@Repository
public interface ResultRepository {

    /** For what no annotation says. */
    StatelessSession work();

    /** People who have a place in one session, asked or not yet. */
    @Query("select count(*) from Enrolment e where e.sessionId = :sessionId and e.status = CONFIRMED")
    long countPlaces(UUID sessionId);

    @Query("select count(*) from Programme p where p.id = :id")
    long countProgrammes(UUID id);

    @Query("select count(*) from Venue v where v.id = :id")
    long countVenues(UUID id);

    @Query("select count(*) from Person p where p.id = :id")
    long countPeople(UUID id);

    /** Programmes, venues and people who ran sessions, all with results, by name. */
    @SQL(
            """
            select f.scope, v.title, n.name, p.first_name || ' ' || p.last_name
            from figure_scope f
            left join programme g on g.id = f.scope
            left join programme_version v on v.programme_id = g.id and v.number = g.current_number
            left join venue n on n.id = f.scope
            left join person p on p.id = f.scope
            order by coalesce(v.title, n.name, p.first_name || ' ' || p.last_name), f.scope""")
    List<ScopeName> scopes();

    /** What these objectives say. */
    default List<Choice> objectives(List<UUID> ids) {
        return work().createNativeQuery(
                        "select o.id, o.wording from objective o where o.id = any (:ids) order by o.position, o.id",
                        Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new Choice((UUID) row[0], (String) row[1]))
                .toList();
    }
}
