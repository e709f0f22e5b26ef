package org.carte.persistence.schedule;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.catalogue.ExerciseChoice;
import org.carte.persistence.catalogue.TemplateBlock;
import org.carte.persistence.exercise.ExerciseVersion;

/** The agenda of a session, and what it is copied from. */
@Repository
public interface AgendaRepository {

    @Insert
    void insert(AgendaBlock block);

    @Update
    void update(AgendaBlock block);

    @Delete
    void delete(AgendaBlock block);

    @Query(
            """
            from AgendaBlock b left join fetch b.exerciseVersion v left join fetch v.exercise
            where b.sessionId = :sessionId order by b.position""")
    List<AgendaBlock> ofSession(UUID sessionId);

    @Query("from TemplateBlock t where t.programmeVersionId = :programmeVersion order by t.position")
    List<TemplateBlock> template(UUID programmeVersion);

    /** The current versions of these exercises. */
    @Query(
            """
            from ExerciseVersion v join fetch v.exercise x
            where x.id in :exercises and v.number = x.currentNumber""")
    List<ExerciseVersion> currentVersions(List<UUID> exercises);

    /**
     * What a block can be: the first exercises as they are now, by title.
     *
     * @param words a pattern for {@code like}, in lower case and without accents, {@code %} for all
     */
    @Query(
            """
            select e.id, v.title, v.minutes from ExerciseVersion v join v.exercise e
            where v.number = e.currentNumber and (e.shared or e.ownerId = :me) and v.searchText like :words
            order by v.title, e.id""")
    List<ExerciseChoice> exercises(UUID me, String words, Limit limit);

    /** How many of these blocks the room has already begun. */
    @Query("select count(*) from ExerciseRun r where r.blockId in :blocks and r.state <> WAITING")
    long countBegun(List<UUID> blocks);
}
