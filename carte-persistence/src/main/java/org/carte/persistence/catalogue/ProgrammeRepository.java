package org.carte.persistence.catalogue;

import jakarta.data.Limit;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The catalogue. A programme is read through its current version. */
@Repository
public interface ProgrammeRepository {

    @Insert
    void insert(Programme programme);

    @Update
    void update(Programme programme);

    @Insert
    void insertVersion(ProgrammeVersion programmeVersion);

    @Insert
    void insertObjectives(List<Objective> objectives);

    @Insert
    void insertBlocks(List<TemplateBlock> blocks);

    @Query(
            """
            from ProgrammeVersion v join fetch v.programme p
            where p.id = :id and v.number = p.currentNumber""")
    Optional<ProgrammeVersion> current(UUID id);

    /**
     * Programmes whose title contains every given word.
     *
     * @param pattern for {@code like}, already without accents and in lower case, {@code %} for all
     */
    @Query(
            """
            from ProgrammeVersion v join fetch v.programme p
            where v.number = p.currentNumber and p.archived = :archived
            and function('plain' as String, v.title) like :pattern
            order by v.title, v.id""")
    Page<ProgrammeVersion> matching(String pattern, boolean archived, PageRequest page);

    @Query("from ProgrammeVersion v join fetch v.programme p where p.id = :programme and v.number = :number")
    Optional<ProgrammeVersion> numbered(UUID programme, int number);

    /** The versions of a programme, the newest first. */
    @Query(
            """
            select v.id, v.number, v.title, v.createdAt,
                (select concat(p.firstName, ' ', p.lastName) from Person p where p.id = v.authorId),
                (select count(*) from TrainingSession s where s.programmeVersion.id = v.id)
            from ProgrammeVersion v where v.programme.id = :programme order by v.number desc""")
    List<VersionRow> versions(UUID programme);

    @Query("select count(*) from Programme p where p.slug = :slug")
    long countAt(String slug);

    /** The objectives of several versions, each version's in their order. */
    @Query("from Objective o where o.programmeVersionId in :versions order by o.programmeVersionId, o.position")
    List<Objective> objectives(Collection<UUID> versions);

    /** The proposed agendas of several versions, each version's in its order. */
    @Query("from TemplateBlock b where b.programmeVersionId in :versions order by b.programmeVersionId, b.position")
    List<TemplateBlock> blocks(Collection<UUID> versions);

    /** Which of these exercises a programme may propose: those all facilitators share, and what is proposed already. */
    @Query(
            """
            select e.id from Exercise e where e.id in :ids
            and (e.shared or exists (select 1 from TemplateBlock b where b.exerciseId = e.id))""")
    List<UUID> knownExercises(Collection<UUID> ids);

    /**
     * The first exercises a programme can propose, by title: what is not shared is its owner's alone.
     *
     * @param words a pattern for {@code like}, in lower case and without accents, {@code %} for all
     */
    @Query(
            """
            select e.id, v.title, v.minutes from ExerciseVersion v join v.exercise e
            where v.number = e.currentNumber and e.shared and v.searchText like :words order by v.title, e.id""")
    List<ExerciseChoice> exercises(String words, Limit limit);

    /** Those exercises, shared or not. */
    @Query(
            """
            select e.id, v.title, v.minutes from ExerciseVersion v join v.exercise e
            where v.number = e.currentNumber and e.id in :ids order by v.title, e.id""")
    List<ExerciseChoice> exercises(Collection<UUID> ids);
}
