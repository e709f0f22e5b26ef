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
import org.carte.persistence.exercise.UsualTime;
import org.hibernate.annotations.processing.SQL;

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
    @Query(
            """
            select count(*) from AgendaBlock b where b.id in :blocks
            and (exists (select 1 from ExerciseRun r where r.blockId = b.id and r.state <> WAITING)
                or exists (select 1 from Interlude i where i.blockId = b.id))""")
    long countBegun(List<UUID> blocks);

    /** How long blocks without an exercise lasted where they went under the same title; not what was over at once. */
    @SQL(
            """
            select b.title, count(*), cast(round(avg(extract(epoch from i.ended_at - i.begun_at)) / 60) as integer)
            from agenda_block b join interlude i on i.block_id = b.id
            where b.title = any(:titles) and b.exercise_version_id is null
            and i.ended_at >= i.begun_at + interval '1 minute' group by b.title""")
    List<UsualTime> usualTimes(String[] titles);
}
