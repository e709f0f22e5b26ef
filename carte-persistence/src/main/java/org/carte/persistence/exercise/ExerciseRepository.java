package org.carte.persistence.exercise;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The library of exercises. {@code me} is who reads: what others have not shared is not there for them. */
@Repository
public interface ExerciseRepository {

    @Insert
    void insert(Exercise exercise);

    @Insert
    void insert(ExerciseVersion version);

    @Update
    void update(Exercise exercise);

    /** What an exercise says today. */
    @Query(
            """
            from ExerciseVersion v join fetch v.exercise e
            where e.id = :id and v.number = e.currentNumber and (e.shared or e.ownerId = :me)""")
    Optional<ExerciseVersion> current(UUID id, UUID me);

    /** Everything an exercise has ever said, the newest first. */
    @Query(
            """
            from ExerciseVersion v join fetch v.exercise e
            where e.id = :id and (e.shared or e.ownerId = :me) order by v.number desc""")
    List<ExerciseVersion> versions(UUID id, UUID me);

    /**
     * The current versions whose title, goal or tags contain the words, by title.
     *
     * @param words a pattern for {@code like}, in lower case and without accents, {@code %} for all
     * @param type empty for all
     * @param tag empty for all
     * @param favourites those of the reader alone
     * @param own those the reader has written alone
     */
    @Query(
            """
            from ExerciseVersion v join fetch v.exercise e
            where v.number = e.currentNumber and (e.shared or e.ownerId = :me)
            and v.searchText || ' ' || e.tagText like :words
            and (:type = '' or v.type = :type) and (:tag = '' or array_contains(e.tags, :tag))
            and (:own = false or e.ownerId = :me)
            and (:favourites = false
                or exists (select 1 from ExerciseFavourite f where f.exerciseId = e.id and f.personId = :me))
            order by v.title, v.id""")
    Page<ExerciseVersion> matching(
            UUID me, String words, String type, String tag, boolean favourites, boolean own, PageRequest page);

    /**
     * How long exercises lasted where they were brought to an end, all versions together. What was over within a minute
     * was opened by mistake.
     */
    @SQL(
            """
            select cast(v.exercise_id as text), count(*),
                cast(round(avg(extract(epoch from r.closed_at - r.opened_at)) / 60) as integer)
            from exercise_run r join exercise_version v on v.id = r.exercise_version_id
            where v.exercise_id = any(:exercises) and r.closed_at >= r.opened_at + interval '1 minute'
            group by v.exercise_id""")
    List<UsualTime> usualTimes(UUID[] exercises);

    /** The tags that the reader may choose from, by name. */
    @SQL(
            """
            select distinct tag from exercise e, unnest(e.tags) as tag
            where e.shared or e.owner_id = :me order by tag""")
    List<String> tags(UUID me);

    @Insert
    void insert(ExerciseFavourite favourite);

    @Query("select f.exerciseId from ExerciseFavourite f where f.personId = :me order by f.exerciseId")
    List<UUID> favourites(UUID me);

    /** Forgets that it was one. */
    @HQL("delete from ExerciseFavourite f where f.exerciseId = :id and f.personId = :me")
    int forget(UUID id, UUID me);
}
