package org.carte.persistence.feedback;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** What results can be narrowed to. */
@Repository
public interface ResultRepository {

    /** People who have a place in one session, asked or not yet. */
    @Query("select count(*) from Enrolment e where e.sessionId = :sessionId and e.status = CONFIRMED")
    long countPlaces(UUID sessionId);

    @Query("select count(*) from Programme p where p.id = :id")
    long countProgrammes(UUID id);

    @Query("select count(*) from Venue v where v.id = :id")
    long countVenues(UUID id);

    @Query("select count(*) from Person p where p.id = :id")
    long countPeople(UUID id);

    /** Programmes with results. */
    @SQL(
            """
            select p.id, v.title from figure_scope f join programme p on p.id = f.scope
            join programme_version v on v.programme_id = p.id and v.number = p.current_number order by 2, 1""")
    List<Choice> programmes();

    /** Venues with results. */
    @SQL("select v.id, v.name from figure_scope f join venue v on v.id = f.scope order by 2, 1")
    List<Choice> venues();

    /** People who ran sessions with results. */
    @SQL(
            """
            select p.id, concat(p.first_name, ' ', p.last_name) from figure_scope f join person p on p.id = f.scope
            order by 2, 1""")
    List<Choice> facilitators();

    /** What these objectives say. */
    @Query("select o.id, o.wording from Objective o where o.id in :ids order by o.position, o.id")
    List<Choice> objectives(List<UUID> ids);
}
